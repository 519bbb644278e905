/** `/embed/regions/<region>/`: a region in short, with the way of the torch through it. */
import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import type { RegionMarks as RegionMarksData } from "#data/plates.ts";
import { plateQuery, regionQuery } from "#data/queries.ts";
import type { RegionId } from "#data/records.ts";
import { createCitationBook } from "#domain/citation-book.ts";
import { respondentShare } from "#domain/respondent-share.ts";
import { markedRecords } from "#features/region-map/marked-records.ts";
import { RegionMarks } from "#features/region-map/region-marks.tsx";
import { RegionHero } from "#features/region-story/region-hero.tsx";
import { useI18n } from "#i18n/i18n-context.tsx";
import { wholePlate } from "#ui/plate/view.ts";
import { usePaths } from "#ui/use-paths.ts";
import { EmbedFrame } from "./embed-frame.tsx";
import { StillPlate } from "./still-plate.tsx";

/** Stops and their names; what else there is has its place on the region's map. */
const stopsOnly = ({ drawing }: RegionMarksData): RegionMarksData => ({
  drawing: { ...drawing, dots: [] },
  islands: [],
  centres: [],
  countryNames: [],
  waters: [],
  edges: [],
});

/** The head of the region's page over a small plate. */
export function RegionCard({ region: id }: { region: RegionId }): ReactElement {
  const { data: chunk } = useSuspenseQuery(regionQuery(id));
  const { data: shapes } = useSuspenseQuery(plateQuery(id));
  const { t, plain } = useI18n();
  const paths = usePaths();
  const { region } = chunk;
  const marks = stopsOnly(chunk.marks);
  const cited = [
    { source: region.source, sources: region.sources.slice(0, 2) },
    respondentShare(chunk.besideOthers, id),
  ];
  return (
    <EmbedFrame
      className={`embed-card embed-region-card has-names region-${id}`}
      title={plain(region.name)}
      to={paths.region(id)}
      book={createCitationBook(chunk.sources, cited, { listsRest: false })}
    >
      <div>
        <p className="embed-about">{t("embed.about")}</p>
        <RegionHero chunk={chunk} />
      </div>
      <StillPlate shapes={shapes} legs={marks.drawing.legs}>
        <RegionMarks marks={marks} records={markedRecords(chunk)} view={wholePlate} size={shapes} />
      </StillPlate>
    </EmbedFrame>
  );
}
