import type { Alpha2, Dataset, SourceId } from "#data/records.ts";
import type { SourceUse, SourceUseItem, UsesInRecord } from "#data/source-uses.ts";
import { inOrderOfTime } from "#domain/event-order.ts";
import { groupBy } from "#domain/group-by.ts";
import type { Citation } from "./citation.ts";
import { conflictCitations } from "./conflict-citations.ts";
import { eventCitations } from "./event-citations.ts";
import { centreCitations, regionCitations, strategyCitations, themeCitations } from "./framework-citations.ts";
import { initiativeCitations } from "./initiative-citations.ts";
import { statisticCitations } from "./statistic-citations.ts";

function citationsIn(dataset: Dataset): readonly Citation[] {
  return [
    ...inOrderOfTime(dataset.events).flatMap(eventCitations),
    ...dataset.initiatives.flatMap(initiativeCitations),
    ...dataset.statistics.flatMap(statisticCitations),
    ...dataset.centres.flatMap(centreCitations),
    ...dataset.regions.flatMap(regionCitations),
    ...dataset.themes.flatMap(themeCitations),
    ...strategyCitations(dataset.strategy),
    ...dataset.conflicts.flatMap((conflict) => conflictCitations(conflict, dataset)),
  ];
}

function countriesBySource({ countries }: Dataset): ReadonlyMap<SourceId, readonly Alpha2[]> {
  const pairs = countries.flatMap((country) => {
    const sources = new Set(country.source === null ? country.sources : [country.source, ...country.sources]);
    return [...sources].map((source) => ({ source, alpha2: country.alpha2 }));
  });
  const grouped = groupBy(pairs, (pair) => pair.source);
  return new Map([...grouped].map(([source, group]) => [source, group.map((pair) => pair.alpha2)]));
}

function byRecord(citations: readonly Citation[]): readonly UsesInRecord[] {
  const groups = groupBy(citations, ({ record }) => `${record.kind} ${record.id}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ ...first.record, items: group.map(({ item }): SourceUseItem => item) }];
  });
}

/** For every source of the dataset, what rests on it, grouped by record; empty where nothing does. */
export function usesOfSources(dataset: Dataset): ReadonlyMap<SourceId, readonly SourceUse[]> {
  const citations = groupBy(citationsIn(dataset), (citation) => citation.source);
  const assignments = countriesBySource(dataset);
  return new Map(
    dataset.sources.map(({ id }) => {
      const inRecords = byRecord(citations.get(id) ?? []);
      const countries = assignments.get(id);
      return [id, countries === undefined ? inRecords : [...inRecords, { kind: "countries", countries }]];
    }),
  );
}

/** How many figures, statements, claims and records rest on a source; each assigned country counts. */
export function countUses(uses: readonly SourceUse[]): number {
  return uses.reduce((sum, use) => sum + (use.kind === "countries" ? use.countries : use.items).length, 0);
}
