/** `/embed/map/` and `/embed/map/<tour>/`: the map of the world with the stops of a tour. */
import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import type { TourChoice } from "#data/plates.ts";
import { indexQuery, plateQuery } from "#data/queries.ts";
import type { Series } from "#data/records.ts";
import { createCitationBook } from "#domain/citation-book.ts";
import { createTourView } from "#features/world-map/tour-view.ts";
import type { TourStop } from "#features/world-map/tour-view.ts";
import { WorldMarks } from "#features/world-map/world-marks.tsx";
import { useI18n } from "#i18n/i18n-context.tsx";
import { IslandPoints } from "#ui/plate/island-points.tsx";
import { wholePlate } from "#ui/plate/view.ts";
import { seriesNameKey } from "#ui/series-names.ts";
import { usePaths } from "#ui/use-paths.ts";
import { EmbedFrame, EmbedTitle } from "./embed-frame.tsx";
import { MapKey } from "./map-key.tsx";
import { StillPlate } from "./still-plate.tsx";
import { StopList } from "./stop-list.tsx";

/** With all tours the stops are named only, else with their figures. */
export function MapEmbed({ tour: choice }: { tour: TourChoice }): ReactElement {
  const { data: index } = useSuspenseQuery(indexQuery());
  const { data: shapes } = useSuspenseQuery(plateQuery("world"));
  const { t, format } = useI18n();
  const paths = usePaths();
  const tour = createTourView(index, choice, "");
  const range = format.dateRange(tour.span.start, tour.span.end);
  const title = t(`map.title.${choice}`, { range, stops: tour.stops.length });
  const people = tour.stops.map(({ event }) => event.participants);
  const summary = t("embed.mapSummary", {
    stops: tour.stops.length,
    known: people.filter((number) => number !== null).length,
    others: tour.others.length,
  });
  const groupName = (series: Series, stops: readonly TourStop[]): string | null => {
    if (tour.groups.length === 1) return null;
    const year = series === "successor" ? t("track.later") : (stops[0]?.event.dates.start?.slice(0, 4) ?? "");
    return t("track.groupLabel", { year, name: t(seriesNameKey(series)) });
  };
  return (
    <EmbedFrame
      className={choice === "all" ? "embed-map" : "embed-map has-names"}
      title={title}
      to={paths.homeTour(choice)}
      book={createCitationBook(index.sources, people, { listsRest: false })}
    >
      <EmbedTitle heading={title} summary={summary} />
      <StillPlate
        shapes={shapes}
        legs={tour.drawing.legs}
        ground={<IslandPoints islands={index.world.islands} size={shapes} />}
      >
        <WorldMarks world={index.world} tour={tour} view={wholePlate} size={shapes} />
      </StillPlate>
      <MapKey tour={tour} />
      {tour.groups.map(({ series, stops }) => (
        <StopList
          key={series}
          name={groupName(series, stops)}
          stops={stops.map(({ event }) => event)}
          isFull={choice !== "all"}
          hasYear={series === "successor"}
        />
      ))}
    </EmbedFrame>
  );
}
