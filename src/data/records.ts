/** Record types, inferred from the schema. Type-only, so that no schema code reaches the browser. */
import type { z } from "zod";
import type * as schema from "./schema.ts";
import type { RecordKind } from "./schema.ts";
import type { languageTags } from "./vocabulary.ts";

export type RegionId = z.infer<typeof schema.regionId>;
export type Scope = z.infer<typeof schema.scope>;
export type EventId = z.infer<typeof schema.eventId>;
export type InitiativeId = z.infer<typeof schema.initiativeId>;
export type SourceId = z.infer<typeof schema.sourceId>;
export type ConflictId = z.infer<typeof schema.conflictId>;
export type CentreId = z.infer<typeof schema.centreId>;
export type StatisticId = z.infer<typeof schema.statisticId>;
export type Alpha2 = z.infer<typeof schema.alpha2>;
export type PreciseDate = string;
export type LanguageTag = (typeof languageTags)[number];
export type LocalText = z.infer<typeof schema.localText>;
export type Point = z.infer<typeof schema.point>;
export type Qualifier = z.infer<typeof schema.qualifier>;
export type CitedNumber = z.infer<typeof schema.citedNumber>;
export type NamedNumber = z.infer<typeof schema.namedNumber>;
export type CitedStatement = z.infer<typeof schema.citedStatement>;
export type Person = z.infer<typeof schema.person>;
export type Series = z.infer<typeof schema.series>;
export type EventKind = z.infer<typeof schema.eventKind>;
export type EventStatus = z.infer<typeof schema.eventStatus>;

/** Records as the browser sees them: without the editor's `$schema` line. */
type Shown<T> = Omit<T, "$schema">;
export type Event = Shown<z.infer<typeof schema.event>>;
export type Initiative = Shown<z.infer<typeof schema.initiative>>;
export type Region = Shown<z.infer<typeof schema.region>>;
export type Country = Shown<z.infer<typeof schema.country>>;
export type Centre = Shown<z.infer<typeof schema.centre>>;
export type Theme = Shown<z.infer<typeof schema.theme>>;
export type Strategy = Shown<z.infer<typeof schema.strategy>>;
export type Statistic = Shown<z.infer<typeof schema.statistic>>;
export type StatisticRow = z.infer<typeof schema.statisticRow>;
export type Headline = Shown<z.infer<typeof schema.headline>>;
export type Source = Shown<z.infer<typeof schema.source>>;
export type Conflict = Shown<z.infer<typeof schema.conflict>>;
export type Gap = Shown<z.infer<typeof schema.gap>>;
export type Release = Shown<z.infer<typeof schema.release>>;

/** Which texts of a record stand in a language besides English, and whether a person who reads it has gone through them. */
export interface RecordTranslation {
  readonly kind: RecordKind;
  /** The record's id; the number of a theme, the code of a country. */
  readonly record: string;
  readonly language: LanguageTag;
  readonly reviewed: boolean;
  /** Where the texts stand: "summary", "outcomes.0", "numbers.votes.label". */
  readonly places: readonly string[];
}

/** The whole dataset after validation: what the build works on. */
export interface Dataset {
  readonly events: readonly Event[];
  readonly initiatives: readonly Initiative[];
  readonly regions: readonly Region[];
  readonly countries: readonly Country[];
  readonly centres: readonly Centre[];
  readonly themes: readonly Theme[];
  readonly strategy: Strategy;
  readonly statistics: readonly Statistic[];
  readonly headlines: readonly Headline[];
  readonly sources: readonly Source[];
  readonly conflicts: readonly Conflict[];
  readonly gaps: readonly Gap[];
  /** Oldest first; never empty. */
  readonly releases: readonly Release[];
  /** By language, kind and record. */
  readonly translations: readonly RecordTranslation[];
}
