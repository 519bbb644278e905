import type { CompareChunk, ComparedInitiative, ComparedOpportunity } from "#data/compare-chunks.ts";
import type { Dataset, RegionId, Scope, Theme } from "#data/records.ts";
import { inOrderOfTime } from "#domain/event-order.ts";
import { recordsOfTheme } from "#domain/theme-records.ts";
import { isStop } from "#domain/tour.ts";
import { briefRegion, linkEvent } from "./briefs.ts";
import { withSources } from "./cited-sources.ts";
import type { CompileContext } from "./compile-context.ts";
import { conflictsAbout, conflictsInBriefs, eachOnce } from "./conflicts-about.ts";
import { linkInitiative } from "./strategy-chunk.ts";
import { linkTheme } from "./theme-chunk.ts";

const shares = "respondents-by-region";
/** Statistics that say what may be compared of the figures shown. */
const behindFigures: ReadonlySet<string> = new Set([
  shares,
  "regional-workshops-2017-participants",
  "regional-workshops-2017-countries",
  "regional-workshops-2018-participants",
  "regional-workshops-2018-countries",
  "strategy-workshops-countries",
  "experience-years-2018",
]);

/** The six regions by the same figures, tours, opportunities and initiatives. */
export function compareChunk({ dataset, eventBriefs, sourceBriefs }: CompileContext): CompareChunk {
  const stops = eventBriefs.filter(isStop);
  const respondents = dataset.statistics.filter(({ id }) => id === shares);
  return withSources(
    {
      regions: dataset.regions.map((region) => briefRegion(region, dataset)),
      stops,
      shares: respondents[0] ?? null,
      comparabilities: dataset.statistics
        .filter(({ id }) => behindFigures.has(id))
        .map(({ id, comparability }) => ({ id, comparability })),
      opportunities: dataset.themes.map((theme) => opportunity(theme, dataset)),
      initiatives: inOrderOfTime(dataset.initiatives).flatMap((initiative): readonly ComparedInitiative[] => {
        const { region, status } = initiative;
        return isRegion(region) ? [{ ...linkInitiative(initiative), region, status }] : [];
      }),
      conflicts: eachOnce(
        conflictsInBriefs(dataset.conflicts, stops),
        conflictsAbout(dataset.conflicts, "statistic", respondents),
      ),
    },
    sourceBriefs,
  );
}

const isRegion = (scope: Scope): scope is RegionId => scope !== "global";

function opportunity(theme: Theme, dataset: Dataset): ComparedOpportunity {
  const { named, read } = recordsOfTheme(dataset, theme.number);
  const events = inOrderOfTime([...named, ...read]).flatMap((event) => {
    const { region } = event;
    return isRegion(region) ? [{ ...linkEvent(event), region, isNamed: named.includes(event) }] : [];
  });
  return { ...linkTheme(theme), events };
}
