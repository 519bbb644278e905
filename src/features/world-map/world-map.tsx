/** The hero of the front page: the choice of tour, the plate, the player, and the stops in words. One choice drives them all. */
import { Suspense, useRef } from "react";
import type { ReactElement } from "react";
import type { IndexChunk } from "#data/index-chunk.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { PlateWaiting } from "#ui/plate/plate-waiting.tsx";
import { FigureTakeAway } from "#ui/take-away/figure-take-away.tsx";
import { useEventTable } from "#ui/take-away/use-event-table.ts";
import { embedPaths } from "#url/embed-paths.ts";
import { useParameter } from "#url/use-parameter.ts";
import { MapLegend } from "./map-legend.tsx";
import { OtherEvents } from "./other-events.tsx";
import { stopParameter, tourParameter } from "./parameters.ts";
import { TourPlayer } from "./tour-player.tsx";
import { TourSwitch } from "./tour-switch.tsx";
import { TourTrack } from "./tour-track.tsx";
import { createTourView } from "./tour-view.ts";
import { WorldPlate } from "./world-plate.tsx";

/** Proportions of the world plate, for the box that stands while its outlines arrive. */
const proportions = { width: 1280, height: 559 };

/** Needs the index chunk; the outlines of the world are fetched or read from the page. */
export function WorldMap({ index }: { index: IndexChunk }): ReactElement {
  const { t, format } = useI18n();
  const map = useRef<HTMLElement>(null);
  const tableOf = useEventTable();
  const tour = createTourView(index, useParameter(tourParameter), useParameter(stopParameter));
  const range = format.dateRange(tour.span.start, tour.span.end);
  const title = t(`map.title.${tour.tour}`, { range, stops: tour.stops.length });
  return (
    <section ref={map} className="world-map" aria-labelledby="plate-title">
      <header className="plate-bar">
        <h2 id="plate-title">
          <span className="plate-number">{t("map.plate")}</span> {title}
        </h2>
        <TourSwitch tour={tour.tour} />
        <FigureTakeAway
          title={title}
          fragment="plate-title"
          modelOf={() => {
            const events = [...tour.stops.map(({ event }) => event), ...tour.others];
            const known = events.filter(({ participants }) => participants !== null).length;
            const summary = t("eventTable.onMap", { count: events.length, known });
            return tableOf(events, { id: "map", heading: title, summary, note: null });
          }}
          draw={async () => {
            const parts = [".plate", ".plate-legend"].map((part) => map.current?.querySelector(part) ?? null);
            return (await import("#ui/picture/screen-drawing.ts")).drawScreen(parts);
          }}
          embed={embedPaths.map(tour.tour)}
        />
      </header>
      <noscript>
        <p className="note">{t("map.noScript")}</p>
      </noscript>
      <Suspense fallback={<PlateWaiting {...proportions} />}>
        <WorldPlate index={index} tour={tour} title={title} />
      </Suspense>
      <Suspense>
        <div className="under-plate">
          <TourPlayer tour={tour} />
          <MapLegend />
        </div>
      </Suspense>
      <Suspense>
        <TourTrack tour={tour} conflicts={index.conflicts} />
      </Suspense>
      <Suspense>
        <OtherEvents events={tour.others} />
      </Suspense>
    </section>
  );
}
