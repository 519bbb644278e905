import { regionIds } from "#data/vocabulary.ts";
import type {
  Alpha2,
  Conflict,
  ConflictId,
  Dataset,
  Event,
  EventId,
  Gap,
  Initiative,
  InitiativeId,
  Region,
  RegionId,
  Source,
  SourceId,
  Statistic,
  StatisticId,
  StatisticRow,
} from "#data/records.ts";
import { alpha2, conflictId, eventId, gapId, initiativeId, sourceId, statisticId } from "#data/schema/identifiers.ts";

/** Ids are short here: an event "a", a source "s". */
export const id = {
  event: (text: string): EventId => eventId.parse(text),
  source: (text: string): SourceId => sourceId.parse(text),
  initiative: (text: string): InitiativeId => initiativeId.parse(text),
  conflict: (text: string): ConflictId => conflictId.parse(text),
  statistic: (text: string): StatisticId => statisticId.parse(text),
  country: (text: string): Alpha2 => alpha2.parse(text),
};

/** An event that says nothing but its id, and what is given. */
export function someEvent(event: string, given: Partial<Event> = {}): Event {
  return {
    id: id.event(event),
    series: "related",
    kind: "meeting",
    status: "held",
    name: { en: `Event ${event}` },
    region: "europe",
    place: { country: null, city: null, point: null, venue: null, online: null },
    host: null,
    organisations: [],
    dates: { start: null, end: null, bounds: null },
    torch: null,
    participants: null,
    countriesRepresented: null,
    experienceYears: null,
    numbers: [],
    countries: [],
    opportunities: [],
    themes: [],
    classification: "own",
    summary: { en: "Summary" },
    outcomes: [],
    people: [],
    statements: [],
    conflicts: [],
    initiatives: [],
    sources: [id.source("s")],
    note: null,
    ...given,
  };
}

/** An initiative that says nothing but its id, and what is given. */
export function someInitiative(initiative: string, given: Partial<Initiative> = {}): Initiative {
  return {
    id: id.initiative(initiative),
    name: { en: `Initiative ${initiative}` },
    kind: "programme",
    status: null,
    level: "national",
    region: "europe",
    regionNote: null,
    countries: [],
    place: { city: null, point: null },
    dates: { start: null, end: null },
    organisations: [],
    summary: { en: "Summary" },
    people: [],
    figures: [],
    themes: [],
    strategyDirections: [],
    sdgs: [],
    classification: "own",
    prominence: "primary",
    origin: "added",
    parent: null,
    rank: null,
    events: [],
    conflicts: [],
    sources: [id.source("s")],
    pointer: "first paragraph",
    note: null,
    ...given,
  };
}

/** A source by its id. */
export function someSource(source: string): Source {
  const title = `Source ${source}`;
  return {
    id: id.source(source),
    title,
    language: "en",
    publisher: "Publisher",
    url: null,
    published: null,
    primary: false,
    mirror: false,
    note: "For editors",
  };
}

/** A statistic with what is given. */
export function someStatistic(statistic: string, given: Partial<Statistic>): Statistic {
  return {
    id: id.statistic(statistic),
    title: { en: `Statistic ${statistic}` },
    unit: "people",
    dimension: "region",
    series: null,
    region: "global",
    rows: [],
    note: null,
    comparability: "May not be added.",
    conflicts: [],
    ...given,
  };
}

/** A conflict about a field of a record. */
export function someConflict(conflict: string, given: Pick<Conflict, "subject" | "field">): Conflict {
  return {
    id: id.conflict(conflict),
    subjectKind: "event",
    values: [
      { value: "36", source: id.source("s") },
      { value: "34", source: id.source("t") },
    ],
    shown: "36",
    reason: "Two reports agree.",
    ...given,
  };
}

/** A gap about some records. */
export function someGap(gap: string, subjects: Gap["subjects"]): Gap {
  return { id: gapId.parse(gap), subjects, topic: "Topic", missing: "Something", note: null };
}

function someRegion(region: RegionId): Region {
  return {
    id: region,
    name: { en: region },
    workshops: { "2017-discussion": null, "2018-ideas": null, "2019-strategy": null, successor: null },
    unMembers: 0,
    unMembersByJudgement: 0,
    countriesAndTerritories: 0,
    note: "Note",
    source: id.source("s"),
    sources: [id.source("s")],
  };
}

/** Six regions, sources "s" and "t", and what is given. */
export function smallDataset(given: Partial<Dataset>): Dataset {
  const dated = { date: "2019-08-26", source: id.source("s"), event: id.event("a") };
  const said = { label: { en: "Text" }, source: id.source("s") };
  return {
    events: [],
    initiatives: [],
    regions: regionIds.map(someRegion),
    countries: [],
    centres: [],
    themes: [],
    strategy: {
      id: "ifla-strategy-2019-2024",
      title: { en: "Strategy" },
      period: { start: "2019", end: "2024" },
      vision: said,
      mission: said,
      approved: dated,
      launched: dated,
      directions: [],
      initiatives: [],
      conflicts: [],
    },
    statistics: [],
    headlines: [],
    sources: [someSource("s"), someSource("t")],
    conflicts: [],
    gaps: [],
    releases: [{ id: "1.0.0", date: "2026-01-01", changes: ["First"] }],
    translations: [],
    ...given,
  };
}

/** A row of 1, the region's. */
export function regionRow(region: RegionId): StatisticRow {
  const label = { en: region };
  return { key: region, label, value: 1, qualifier: null, source: id.source("s"), pointer: "p", region };
}

/** A place in a tour. */
export function someTorch(order: number, previous: string | null = null, next: string | null = null): Event["torch"] {
  return { order, previous: eventId.nullable().parse(previous), next: eventId.nullable().parse(next) };
}
