import type { ChartsChunk, ChartRegion, ChartStop } from "#data/charts-chunks.ts";
import type { EventBrief } from "#data/briefs.ts";
import type { PreciseDate, Region } from "#data/records.ts";
import { isStop } from "#domain/tour.ts";
import { chartCounts } from "./chart-counts.ts";
import { withSources } from "./cited-sources.ts";
import type { CompileContext } from "./compile-context.ts";
import { conflictsAbout, conflictsInBriefs, eachOnce } from "./conflicts-about.ts";

function chartStop(brief: EventBrief): ChartStop {
  const { id, name, city, region, series, dates, torch, participants, countriesRepresented, experienceYears } = brief;
  return { id, name, city, region, series, dates, torch, participants, countriesRepresented, experienceYears };
}

function chartRegion({ id, name, unMembers, unMembersByJudgement, source, workshops }: Region): ChartRegion {
  return { id, name, unMembers, unMembersByJudgement, source, workshops };
}

/** Everything the gallery of charts draws. Nothing is summed: totals stand in statistics where a source states them. */
export function chartsChunk(context: CompileContext): ChartsChunk {
  const { dataset, eventBriefs, sourceBriefs } = context;
  const startOf = (id: string): PreciseDate | null =>
    dataset.events.find((event) => event.id === id)?.dates.start ?? null;
  const stops = eventBriefs.filter(isStop);
  const counts = chartCounts(dataset);
  return withSources(
    {
      regions: dataset.regions.map(chartRegion),
      stops: stops.map(chartStop),
      statistics: dataset.statistics,
      counts,
      vote: { opens: startOf("2017-global-vote-opens"), closes: startOf("2017-global-vote-closes") },
      conflicts: eachOnce(
        conflictsInBriefs(dataset.conflicts, [...stops, ...counts.nationalWorkshops, ...counts.congresses]),
        conflictsAbout(dataset.conflicts, "statistic", dataset.statistics),
      ),
      sourceCount: dataset.sources.length,
    },
    sourceBriefs,
  );
}
