/** Initiatives of a region: the most prominent ones open, the rest one step away. */
import type { ReactElement } from "react";
import type { InitiativeBrief } from "#data/briefs.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { InitiativeEntry } from "#ui/initiative-entry.tsx";
import { byProminence } from "#domain/prominence.ts";

/** How many stand open. */
export const initiativesShown = 9;

/** The content of the section of initiatives. */
export function RegionInitiatives({ initiatives }: { initiatives: readonly InitiativeBrief[] }): ReactElement {
  const { t } = useI18n();
  const ordered = byProminence(initiatives);
  const [open, folded] = [ordered.slice(0, initiativesShown), ordered.slice(initiativesShown)];
  if (ordered.length === 0) return <p className="none">{t("regionInitiatives.none")}</p>;
  return (
    <>
      <ul className="entries">
        {open.map((initiative) => (
          <InitiativeEntry key={initiative.id} initiative={initiative} />
        ))}
      </ul>
      {folded.length > 0 && (
        <details className="initiatives-more">
          <summary>{t("regionInitiatives.more", { count: folded.length })}</summary>
          <ul className="entries">
            {folded.map((initiative) => (
              <InitiativeEntry key={initiative.id} initiative={initiative} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
