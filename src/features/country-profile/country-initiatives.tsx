/** The initiatives of a country. */
import type { ReactElement } from "react";
import type { InitiativeBrief } from "#data/briefs.ts";
import { InitiativeEntry } from "#ui/initiative-entry.tsx";

/** Stands inside a citation provider. */
export function CountryInitiatives({ initiatives }: { initiatives: readonly InitiativeBrief[] }): ReactElement {
  return (
    <ul className="entries">
      {initiatives.map((initiative) => (
        <InitiativeEntry key={initiative.id} initiative={initiative} />
      ))}
    </ul>
  );
}
