/** What the timeline shows, in a few words: its years. */
import { useI18n } from "#i18n/i18n-context.tsx";
import type { Period } from "./periods.ts";

/** "2017 to 2019", or a year alone. */
export function useTimelineHeading({ from, until }: Period): string {
  const { t, format } = useI18n();
  const first = from.toISOString().slice(0, 4);
  const last = new Date(until.getTime() - 1).toISOString().slice(0, 4);
  return first === last
    ? t("timeline.headingYear", { year: format.date(first) })
    : t("timeline.heading", { first: format.date(first), last: format.date(last) });
}
