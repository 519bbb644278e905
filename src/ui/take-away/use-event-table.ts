/** Events as a figure's table, for lists and maps: what is shown of each event, with the sources of its numbers. */
import type { EventBrief } from "#data/briefs.ts";
import { createTally } from "#domain/figure.ts";
import type { Cell, FigureModel } from "#domain/figure.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { eventKindKey, eventStatusKey } from "#i18n/record-kinds.ts";
import { regionNameKey } from "#ui/region-names.ts";
import { useEventWords } from "#ui/use-event-words.ts";
import { usePaths } from "#ui/use-paths.ts";

type EventTable = Pick<FigureModel, "id" | "heading" | "summary" | "note">;

/** Makes the table of some events, in their order; null where there are none. */
export function useEventTable(): (events: readonly EventBrief[], said: EventTable) => FigureModel | null {
  const { t, countryName } = useI18n();
  const words = useEventWords();
  const paths = usePaths();
  const text = (said: string): Cell => ({ kind: "text", text: said, to: null });
  const dateOf = (event: EventBrief): Cell => {
    const { bounds } = event.dates;
    return {
      kind: "text",
      text: words.date(event),
      to: null,
      ...(bounds === null ? {} : { sources: [bounds.source] }),
    };
  };
  const placeOf = ({ city, country }: EventBrief): string =>
    city !== null && country !== null
      ? t("eventTable.placeIn", { city, country: countryName(country) })
      : (city ?? (country === null ? "" : countryName(country)));
  return (events, said) => {
    if (events.length === 0) return null;
    return createTally({
      ...said,
      columns: [
        t("eventTable.name"),
        t("eventTable.date"),
        t("eventTable.place"),
        t("eventTable.region"),
        t("eventTable.kind"),
        t("eventTable.status"),
        t("eventTable.people"),
        t("eventTable.countries"),
      ],
      rows: events.map((event) => ({
        key: event.id,
        isHere: false,
        head: { text: words.shortName(event), to: paths.event(event.id) },
        cells: [
          dateOf(event),
          text(placeOf(event)),
          text(t(regionNameKey(event.region))),
          text(t(eventKindKey(event.kind))),
          text(t(eventStatusKey(event.status))),
          {
            kind: "number",
            number: event.participants,
            counts: t("eventTable.countsPeople", { event: words.shortName(event) }),
          },
          {
            kind: "number",
            number: event.countriesRepresented,
            counts: t("eventTable.countsCountries", { event: words.shortName(event) }),
          },
        ],
      })),
    });
  };
}
