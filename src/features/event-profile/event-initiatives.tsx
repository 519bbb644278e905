/** Initiatives connected with an event; those that a source ranks stand together in its groups. */
import type { ReactElement } from "react";
import type { InitiativeBrief } from "#data/briefs.ts";
import { InitiativeEntry } from "#ui/initiative-entry.tsx";
import { RankedGroups } from "#ui/ranked-groups.tsx";

/** Stands inside a citation provider. */
export function EventInitiatives({ initiatives }: { initiatives: readonly InitiativeBrief[] }): ReactElement {
  const unranked = initiatives.filter(({ rank }) => rank === null);
  return (
    <>
      <RankedGroups initiatives={initiatives} here={null} />
      {unranked.length > 0 && (
        <ul className="entries">
          {unranked.map((initiative) => (
            <InitiativeEntry key={initiative.id} initiative={initiative} />
          ))}
        </ul>
      )}
    </>
  );
}
