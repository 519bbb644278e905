import type { RegionChunk } from "#data/region-chunk.ts";
import type { Gap, Region } from "#data/records.ts";
import { inOrderOfTime } from "#domain/event-order.ts";
import { isStop, tourSeries } from "#domain/tour.ts";
import { comparesRegions, eventsOnPlate, heldInRegion } from "./besides-region.ts";
import { briefEvent, briefInitiative, eventStory } from "./briefs.ts";
import { withSources } from "./cited-sources.ts";
import type { CompileContext } from "./compile-context.ts";
import { conflictsAbout, conflictsInBriefs, eachOnce } from "./conflicts-about.ts";
import { gapsAbout, subjects } from "./gaps-about.ts";

/** Everything of one region: its story, its place beside the others, its countries and what is not known. */
export function regionChunk(region: Region, context: CompileContext): RegionChunk {
  const { dataset, drawings, regionNames, eventBriefs, countryBriefs, sourceBriefs } = context;
  const own = <T extends { readonly region: string | null }>(records: readonly T[]): readonly T[] =>
    records.filter((record) => record.region === region.id);

  const events = own(dataset.events);
  const countries = own([...countryBriefs.values()]);
  const codes = new Set(countries.map((country) => country.alpha2));
  const heldHere = heldInRegion(
    dataset.events,
    region,
    ({ place }) => place.country !== null && codes.has(place.country),
  ).map(briefEvent);
  const stops = eventBriefs.filter(isStop);
  const shown = new Set([...events, ...heldHere, ...stops].map((event) => event.id));
  const marks = drawings.regions[region.id];
  const onPlate = eventsOnPlate(marks);
  const nearby = eventBriefs.filter((event) => onPlate.has(event.id) && !shown.has(event.id));
  const besideOthers = dataset.statistics.filter(comparesRegions);
  const initiatives = inOrderOfTime(own(dataset.initiatives));
  const centres = own(dataset.centres);

  return withSources(
    {
      region,
      ...neighboursOf(region, dataset.regions),
      regionNames,
      events: events.map(eventStory),
      heldHere,
      nearby,
      stops,
      besideOthers,
      countries,
      centres,
      initiatives: initiatives.map(briefInitiative),
      gaps: gapsOfRegion(region, { events, countries, centres, initiatives, besideOthers }, dataset.gaps),
      conflicts: eachOnce(
        conflictsInBriefs(dataset.conflicts, [...events, ...stops]),
        conflictsAbout(dataset.conflicts, "statistic", besideOthers),
      ),
      marks,
    },
    sourceBriefs,
  );
}

function neighboursOf(region: Region, alongTorch: readonly Region[]): Pick<RegionChunk, "previous" | "next"> {
  const index = alongTorch.indexOf(region);
  const at = (place: number): Pick<Region, "id" | "name"> => {
    const { id, name } = alongTorch.at(place % alongTorch.length) ?? region;
    return { id, name };
  };
  return { previous: at(index - 1), next: at(index + 1) };
}

type Shown = Pick<RegionChunk, "countries" | "centres" | "besideOthers"> & {
  readonly events: readonly { readonly id: string }[];
  readonly initiatives: readonly { readonly id: string }[];
};

/** Gaps about the region, what is filed under it, the statistics beside it, and tours that did not come. */
function gapsOfRegion(region: Region, shown: Shown, gaps: readonly Gap[]): readonly Gap[] {
  const missed = tourSeries.filter((series) => series !== "successor" && region.workshops[series] === null);
  return gapsAbout(gaps, [
    ...subjects("region", [region]),
    ...subjects("event", shown.events),
    ...subjects("centre", shown.centres),
    ...subjects("initiative", shown.initiatives),
    ...subjects("statistic", shown.besideOthers),
    ...missed.map((series) => ({ kind: "series", id: series }) as const),
    ...shown.countries.map(({ alpha2 }) => ({ kind: "country", id: alpha2 }) as const),
  ]);
}
