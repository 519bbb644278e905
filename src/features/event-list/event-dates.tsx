/** When an event took place, as the list says it; what is not dated says what is known of its time. */
import type { ReactElement } from "react";
import type { EventBrief } from "#data/briefs.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CiteSource } from "#ui/citation/cite.tsx";
import { useUndatedText } from "#ui/use-undated-text.ts";

/** The days under a year's head go without the year. */
export function EventDates({ event, year }: { event: EventBrief; year: boolean }): ReactElement {
  const { format } = useI18n();
  const undated = useUndatedText();
  const { start, end, bounds } = event.dates;
  if (start !== null) return <>{format.dateRange(start, end, { year })}</>;
  return (
    <span className="none">
      {undated(bounds)}
      {bounds !== null && <CiteSource source={bounds.source} pointer={bounds.basis} />}
    </span>
  );
}
