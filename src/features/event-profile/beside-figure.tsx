/** The event beside the other stops of its tour. */
import type { ReactElement } from "react";
import type { EventChunk } from "#data/event-chunk.ts";
import type { Scope } from "#data/records.ts";
import { createFigure } from "#domain/figure.ts";
import type { FigureRow } from "#domain/figure.ts";
import type { Drawing } from "#domain/take-away.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Figure } from "#ui/figure.tsx";
import { useEventWords } from "#ui/use-event-words.ts";
import { usePaths } from "#ui/use-paths.ts";
import { recordedStops, stopRows } from "./beside-stops.ts";
import { StopBars } from "./stop-bars.tsx";
import { tourNameKey } from "./tour-names.ts";

/** Nothing where there is nothing to set beside it: no tour, or no stop with people on record. */
export function BesideFigure({ chunk }: { chunk: Pick<EventChunk, "event" | "tour"> }): ReactElement | null {
  const i18n = useI18n();
  const { t, format } = i18n;
  const words = useEventWords();
  const paths = usePaths();
  const { event, tour } = chunk;
  const recorded = recordedStops(tour);
  if (recorded === null || tour.length < 2) return null;
  const said = {
    known: recorded.count,
    count: tour.length,
    most: words.shortName(recorded.most),
    number: format.number(recorded.mostPeople),
  };
  const model = createFigure({
    id: "beside",
    heading: t("event.beside", { tour: t(tourNameKey(event.series)) }),
    summary: t(recorded.count === tour.length ? "event.besideAll" : "event.besideSome", said),
    columns: [t("event.column.stop"), t("event.column.date"), t("event.column.people")],
    rows: stopRows(tour, event.id, {
      nameOf: words.shortName,
      dateOf: (stop) => words.date(stop),
      pathOf: (stop) => paths.event(stop.id),
      countsOf: (stop) => t("events.counts.people", { event: words.shortName(stop) }),
    }),
    note: t("event.besideNote"),
  });
  const draw = async (): Promise<Drawing> => {
    const { drawFigureBars } = await import("#ui/picture/figure-bars-picture.ts");
    const scopeOf = ({ key }: FigureRow): Scope | null => tour.find(({ id }) => id === key)?.region ?? null;
    return drawFigureBars(model, { column: 1, scopeOf }, i18n);
  };
  const plot = <StopBars tour={tour} here={event.id} most={recorded.mostPeople} />;
  return <Figure model={model} plot={plot} draw={draw} />;
}
