/** The series of events by name. */
import type { Series } from "#data/records.ts";
import type { MessageKey } from "#i18n/translate.ts";

const keys = {
  "2017-discussion": "series.2017",
  "2018-ideas": "series.2018",
  "2019-strategy": "series.2019",
  successor: "series.successor",
  related: "series.related",
} as const satisfies Record<Series, MessageKey>;

/** The message that names a series: "Ideas for action". */
export function seriesNameKey(series: Series): MessageKey {
  return keys[series];
}
