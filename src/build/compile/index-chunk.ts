import type { IndexChunk } from "#data/index-chunk.ts";
import { briefRegion } from "./briefs.ts";
import { withSources } from "./cited-sources.ts";
import type { CompileContext } from "./compile-context.ts";
import { conflictsInBriefs } from "./conflicts-about.ts";
import { headlineFigure } from "./headline-figures.ts";
import { tourTotals } from "./tour-totals.ts";

/** What the home page and the list of events need: all of it light. */
export function indexChunk({ dataset, drawings, eventBriefs, sourceBriefs }: CompileContext): IndexChunk {
  return withSources(
    {
      regions: dataset.regions.map((region) => briefRegion(region, dataset)),
      events: eventBriefs,
      headlines: dataset.headlines.map((headline) => headlineFigure(headline, dataset)),
      tours: tourTotals(dataset),
      conflicts: conflictsInBriefs(dataset.conflicts, eventBriefs),
      counts: {
        events: dataset.events.length,
        initiatives: dataset.initiatives.length,
        countries: dataset.countries.length,
        sources: dataset.sources.length,
        primarySources: dataset.sources.filter((source) => source.primary).length,
        conflicts: dataset.conflicts.length,
        gaps: dataset.gaps.length,
      },
      world: drawings.world,
    },
    sourceBriefs,
  );
}
