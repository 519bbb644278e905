/** The marks of a region's plate as a table: its events and centres with their sources. */
import type { EventBrief } from "#data/briefs.ts";
import type { RegionChunk } from "#data/region-chunk.ts";
import type { Centre } from "#data/records.ts";
import { createTally } from "#domain/figure.ts";
import type { Cell, FigureModel, FigureRow } from "#domain/figure.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { centreKindKey } from "#i18n/record-kinds.ts";
import { regionNameKey } from "#ui/region-names.ts";
import { useEventTable } from "#ui/take-away/use-event-table.ts";
import { markedRecords } from "./marked-records.ts";

const text = (said: string): Cell => ({ kind: "text", text: said, to: null });

/** Makes the table when it is asked for; null for a plate without marks. */
export function useMapTable(chunk: RegionChunk, heading: string): () => FigureModel | null {
  const { t, plain, countryName } = useI18n();
  const tableOf = useEventTable();
  const centreRow = (centre: Centre): FigureRow => ({
    key: centre.id,
    isHere: false,
    head: { text: plain(centre.name), to: null },
    cells: [
      text(""),
      text(t("eventTable.placeIn", { city: centre.city, country: countryName(centre.country) })),
      text(t(regionNameKey(centre.region))),
      text(t(centreKindKey(centre.kind))),
      text(""),
      text(""),
      text(""),
    ],
    sources: centre.sources,
  });
  return () => {
    const { drawing, centres } = chunk.marks;
    const records = markedRecords(chunk);
    const marked = [...drawing.stops, ...drawing.dots].flatMap(({ event }) => records.event(event) ?? []);
    const events: readonly EventBrief[] = [...new Set(marked)];
    const places = centres.flatMap(({ centre }) => records.centre(centre) ?? []);
    const known = events.filter(({ participants }) => participants !== null).length;
    const summary = t("regionMap.summary", { events: events.length, centres: places.length, known });
    const table = tableOf(events, { id: "map", heading, summary, note: null });
    return table && createTally({ ...table, rows: [...table.rows, ...places.map(centreRow)] });
  };
}
