/** `/embed/map/<region>/`: the plate of a region with its key. */
import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { plateQuery, regionQuery } from "#data/queries.ts";
import type { RegionId } from "#data/records.ts";
import { createCitationBook } from "#domain/citation-book.ts";
import { inOrderOfTime } from "#domain/event-order.ts";
import { markedRecords } from "#features/region-map/marked-records.ts";
import { RegionLegend } from "#features/region-map/region-legend.tsx";
import { RegionMarks } from "#features/region-map/region-marks.tsx";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CiteSource } from "#ui/citation/cite.tsx";
import { wholePlate } from "#ui/plate/view.ts";
import { usePaths } from "#ui/use-paths.ts";
import { EmbedFrame, EmbedTitle } from "./embed-frame.tsx";
import { StillPlate } from "./still-plate.tsx";
import { StopList } from "./stop-list.tsx";

/** Stops are those of all tours, in order of time. */
export function RegionMapEmbed({ region: id }: { region: RegionId }): ReactElement {
  const { data: chunk } = useSuspenseQuery(regionQuery(id));
  const { data: shapes } = useSuspenseQuery(plateQuery(id));
  const { t, format, plain } = useI18n();
  const paths = usePaths();
  const { region, marks } = chunk;
  const records = markedRecords(chunk);
  const stops = inOrderOfTime(marks.drawing.stops.flatMap((stop) => records.event(stop.event) ?? []));
  const title = t("regionMap.title", { region: plain(region.name) });
  const assignment = region.sources.slice(0, 2);
  const summary = t("embed.regionMapSummary", {
    stops: stops.length,
    others: marks.drawing.dots.length,
    centres: marks.centres.length,
  });
  return (
    <EmbedFrame
      className={`embed-map has-names region-map region-${id}`}
      title={title}
      to={`${paths.region(id)}#map`}
      book={createCitationBook(
        chunk.sources,
        [{ sources: assignment }, stops.map(({ participants }) => participants)],
        { listsRest: false },
      )}
    >
      <EmbedTitle heading={title} summary={format.sentences([summary, t("regionMap.assignment")])}>
        {assignment.map((source) => (
          <CiteSource key={source} source={source} />
        ))}
      </EmbedTitle>
      <StillPlate shapes={shapes} legs={marks.drawing.legs}>
        <RegionMarks marks={marks} records={records} view={wholePlate} size={shapes} />
      </StillPlate>
      <RegionLegend chunk={chunk} />
      <StopList name={null} stops={stops} isFull hasYear />
    </EmbedFrame>
  );
}
