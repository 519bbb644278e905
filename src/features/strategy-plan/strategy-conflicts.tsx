/** Where sources disagree about the strategy: each part with all claims. */
import type { ReactElement } from "react";
import type { Conflict, SourceId } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CiteSource } from "#ui/citation/cite.tsx";
import { ConflictClaims } from "#ui/conflict-claims.tsx";

const markOf = (source: SourceId): ReactElement => <CiteSource source={source} />;

/** The content of the section. */
export function StrategyConflicts({ conflicts }: { conflicts: readonly Conflict[] }): ReactElement {
  const { t } = useI18n();
  const part = (subject: string): string => {
    if (subject === "vision") return t("strategy.vision");
    return t(subject.includes(".") ? "strategy.partKey" : "strategy.partDirection", { code: subject });
  };
  return (
    <ul className="strategy-conflicts">
      {conflicts.map((conflict) => (
        <li key={conflict.id}>
          <h3>{part(conflict.subject)}</h3>
          <ConflictClaims conflict={conflict} mark={markOf} />
        </li>
      ))}
    </ul>
  );
}
