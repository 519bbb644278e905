/** The head of a group in words. */
import { useI18n } from "#i18n/i18n-context.tsx";
import type { GroupHead } from "./source-groups.ts";

/** "B", "2018", "undated", "10–19 uses". */
export function useGroupWords(): (head: GroupHead) => string {
  const { t, format } = useI18n();
  return (head) => {
    if (head.by === "letter") return head.letter;
    if (head.by === "year") return head.year === null ? t("source.undated") : format.date(head.year);
    const { from, to } = head;
    if (to === null) return t("sources.usesFrom", { from });
    return from === 0 ? t("sources.usesOne") : t("sources.usesBetween", { from, to });
  };
}
