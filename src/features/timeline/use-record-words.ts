/** A record of the timeline in words: the same in its lane, in its tip and in its row. */
import { useMemo } from "react";
import type { TimelineRecord } from "#data/timeline-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { eventKindKey, eventStatusKey, initiativeKindKey, initiativeStatusKey } from "#i18n/record-kinds.ts";
import { regionNameKey } from "#ui/region-names.ts";
import { createEventWords } from "#ui/use-event-words.ts";
import { usePaths } from "#ui/use-paths.ts";

export interface RecordWords {
  /** The city of a stop of the torch, else the record's own name. */
  name(record: TimelineRecord): string;
  date(record: TimelineRecord): string;
  region(record: TimelineRecord): string;
  /** City and region, or the region alone. */
  place(record: TimelineRecord): string;
  kind(record: TimelineRecord): string;
  /** null for an initiative of which nothing but that it happened is stated. */
  status(record: TimelineRecord): string | null;
  /** Everything but the name, in one sentence. */
  spoken(record: TimelineRecord): string;
  to(record: TimelineRecord): string;
}

/** Words in the language of the page; the same object as long as the language is the same. */
export function useRecordWords(): RecordWords {
  const i18n = useI18n();
  const paths = usePaths();
  return useMemo(() => {
    const { t, format, plain } = i18n;
    const events = createEventWords(i18n);
    const undated = (record: TimelineRecord): string => {
      if (record.dates.end !== null) return t("timeline.until", { end: format.date(record.dates.end) });
      const { earliest = null, latest = null } = (record.of === "event" ? record.dates.bounds : null) ?? {};
      if (earliest !== null && latest !== null)
        return t("timeline.undatedBetween", { earliest: format.date(earliest), latest: format.date(latest) });
      if (earliest !== null) return t("timeline.undatedFrom", { earliest: format.date(earliest) });
      return latest === null ? t("timeline.undated") : t("timeline.undatedUntil", { latest: format.date(latest) });
    };
    const date = (record: TimelineRecord): string => {
      const { start, end } = record.dates;
      if (start === null) return undated(record);
      return end === null ? t("timeline.from", { start: format.date(start) }) : format.dateRange(start, end);
    };
    const region = (record: TimelineRecord): string => t(regionNameKey(record.region));
    const place = (record: TimelineRecord): string =>
      record.city === null
        ? region(record)
        : t("timeline.placeInRegion", { city: record.city, region: region(record) });
    const kind = (record: TimelineRecord): string =>
      t(record.of === "event" ? eventKindKey(record.kind) : initiativeKindKey(record.kind));
    const status = (record: TimelineRecord): string | null => {
      if (record.of === "event") return t(eventStatusKey(record.status));
      return record.status === null ? null : t(initiativeStatusKey(record.status));
    };
    return {
      name: (record) => (record.of === "event" ? events.shortName(record) : plain(record.name)),
      date,
      region,
      place,
      kind,
      status,
      spoken: (record) => {
        const said = { date: date(record), place: place(record), kind: kind(record) };
        const state = status(record);
        return state === null ? t("timeline.spokenNoStatus", said) : t("timeline.spoken", { ...said, status: state });
      },
      to: (record) => (record.of === "event" ? paths.event(record.id) : paths.initiative(record.id)),
    };
  }, [i18n, paths]);
}
