/** The initiatives of the record that carry a direction, by kind; those that sources merely mention are folded away. */
import type { ReactElement } from "react";
import type { InitiativeLink } from "#data/strategy-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { initiativeKindKey } from "#i18n/record-kinds.ts";
import { InitiativeLinks } from "#ui/initiative-links.tsx";

/** Kinds in order of their number, the most frequent first. */
function byKind(initiatives: readonly InitiativeLink[]): readonly (readonly InitiativeLink[])[] {
  const kinds = [...new Set(initiatives.map(({ kind }) => kind))];
  return kinds
    .map((kind) => initiatives.filter((initiative) => initiative.kind === kind))
    .toSorted((a, b) => b.length - a.length);
}

/** Says so where there is none. */
export function CarryingInitiatives({ initiatives }: { initiatives: readonly InitiativeLink[] }): ReactElement {
  const { t } = useI18n();
  const weighty = initiatives.filter(({ prominence }) => prominence !== "mention");
  const mentions = initiatives.filter(({ prominence }) => prominence === "mention");
  return (
    <div className="carrying">
      <h3>{t("strategy.carried", { count: initiatives.length })}</h3>
      <p className="quiet">{t("strategy.carriedNote")}</p>
      {byKind(weighty).map((group) => (
        <section key={group[0]?.kind} className="carrying-kind">
          <h4>{group[0] !== undefined && t(initiativeKindKey(group[0].kind))}</h4>
          <InitiativeLinks initiatives={group} kindIsSaid />
        </section>
      ))}
      {mentions.length > 0 && (
        <details className="initiatives-more">
          <summary>{t("strategy.mentions", { count: mentions.length })}</summary>
          <InitiativeLinks initiatives={mentions} />
        </details>
      )}
    </div>
  );
}
