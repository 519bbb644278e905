import type { CountryBrief, EventBrief, RegionNames, SourceBrief } from "#data/briefs.ts";
import type { Alpha2, Dataset, Event, Region, RegionId, SourceId } from "#data/records.ts";
import type { SourceUse } from "#data/source-uses.ts";
import { inOrderOfVersion } from "#domain/release-order.ts";
import { inOrderOfTime } from "#domain/event-order.ts";
import { regionsAlongTorch } from "#domain/tour.ts";
import { briefCountry, briefEvent, briefSource } from "./briefs.ts";
import { countUses, usesOfSources } from "./citations/uses-of-sources.ts";
import type { Drawings } from "./drawings.ts";

/** What several chunks need, worked out once. */
export interface CompileContext {
  /** Records in the order in which chunks list them. */
  readonly dataset: Dataset;
  readonly drawings: Drawings;
  readonly regionNames: RegionNames;
  /** In the same order as the dataset's events. */
  readonly eventBriefs: readonly EventBrief[];
  readonly countryBriefs: ReadonlyMap<Alpha2, CountryBrief>;
  readonly sourceBriefs: ReadonlyMap<string, SourceBrief>;
  readonly usesOf: ReadonlyMap<SourceId, readonly SourceUse[]>;
  /** The brief of an event; null for null. Throws if there is none: validation should have stopped it. */
  readonly eventBrief: (id: Event["id"] | null) => EventBrief | null;
}

const byId = <T extends { readonly id: string }>(records: readonly T[]): readonly T[] =>
  records.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** The same records, in an order that does not depend on how they were read. */
function inListingOrder(dataset: Dataset): Dataset {
  return {
    events: inOrderOfTime(dataset.events),
    initiatives: byId(dataset.initiatives),
    regions: regionsAlongTorch(dataset.regions, dataset.events),
    countries: dataset.countries.toSorted((a, b) => (a.alpha2 < b.alpha2 ? -1 : 1)),
    centres: byId(dataset.centres),
    themes: dataset.themes.toSorted((a, b) => a.number - b.number),
    strategy: dataset.strategy,
    statistics: byId(dataset.statistics),
    headlines: dataset.headlines.toSorted((a, b) => a.order - b.order),
    sources: byId(dataset.sources),
    conflicts: byId(dataset.conflicts),
    gaps: byId(dataset.gaps),
    releases: inOrderOfVersion(dataset.releases),
    translations: dataset.translations,
  };
}

function namesOf(regions: readonly Region[]): RegionNames {
  const name = (id: RegionId) => {
    const region = regions.find((candidate) => candidate.id === id);
    if (region === undefined) throw new Error(`No region record "${id}"`);
    return region.name;
  };
  return {
    "north-america": name("north-america"),
    "latin-america-caribbean": name("latin-america-caribbean"),
    europe: name("europe"),
    "middle-east-north-africa": name("middle-east-north-africa"),
    africa: name("africa"),
    "asia-oceania": name("asia-oceania"),
  };
}

/** Prepares a dataset for compiling. */
export function compileContext(records: Dataset, drawings: Drawings): CompileContext {
  const dataset = inListingOrder(records);
  const usesOf = usesOfSources(dataset);
  const eventBriefs = dataset.events.map(briefEvent);
  const briefById = new Map(eventBriefs.map((brief) => [brief.id, brief]));
  return {
    dataset,
    drawings,
    regionNames: namesOf(dataset.regions),
    eventBriefs,
    countryBriefs: new Map(dataset.countries.map((country) => [country.alpha2, briefCountry(country, dataset)])),
    sourceBriefs: new Map(
      dataset.sources.map((source) => [source.id, briefSource(source, countUses(usesOf.get(source.id) ?? []))]),
    ),
    usesOf,
    eventBrief: (id) => {
      if (id === null) return null;
      const brief = briefById.get(id);
      if (brief === undefined) throw new Error(`No event record "${id}"`);
      return brief;
    },
  };
}
