/** Where sources disagree about the strategy: each part with all claims. */
import type { ReactElement } from "react";
import type { Conflict } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { ConflictList } from "#ui/conflict-list.tsx";

/** The content of the section. */
export function StrategyConflicts({ conflicts }: { conflicts: readonly Conflict[] }): ReactElement {
  const { t } = useI18n();
  const part = (subject: string): string => {
    if (subject === "vision") return t("strategy.vision");
    return t(subject.includes(".") ? "strategy.partKey" : "strategy.partDirection", { code: subject });
  };
  return (
    <div className="strategy-conflicts">
      <ConflictList conflicts={conflicts} nameOf={({ subject }) => part(subject)} />
    </div>
  );
}
