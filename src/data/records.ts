/** Record types, inferred from the schemas. Type-only, so that no schema code reaches the browser. */
import type { z } from "zod";
import type { RecordKind, recordSchemas } from "./schema.ts";
import type * as cited from "./schema/cited-values.ts";
import type * as event from "./schema/event.ts";
import type * as identifiers from "./schema/identifiers.ts";
import type * as parts from "./schema/record-parts.ts";
import type { statisticRow } from "./schema/statistic.ts";
import type * as values from "./schema/values.ts";
import type { languageTags } from "./vocabulary.ts";

export type RegionId = z.infer<typeof identifiers.regionId>;
export type Scope = z.infer<typeof identifiers.scope>;
export type EventId = z.infer<typeof identifiers.eventId>;
export type InitiativeId = z.infer<typeof identifiers.initiativeId>;
export type SourceId = z.infer<typeof identifiers.sourceId>;
export type ConflictId = z.infer<typeof identifiers.conflictId>;
export type CentreId = z.infer<typeof identifiers.centreId>;
export type StatisticId = z.infer<typeof identifiers.statisticId>;
export type Alpha2 = z.infer<typeof identifiers.alpha2>;
export type PreciseDate = string;
export type LanguageTag = (typeof languageTags)[number];
export type LocalText = z.infer<typeof values.localText>;
export type Point = z.infer<typeof values.point>;
export type Qualifier = z.infer<typeof cited.qualifier>;
export type CitedNumber = z.infer<typeof cited.citedNumber>;
export type NamedNumber = z.infer<typeof cited.namedNumber>;
export type CitedStatement = z.infer<typeof cited.citedStatement>;
export type Person = z.infer<typeof values.person>;
export type Series = z.infer<typeof parts.series>;
export type EventKind = z.infer<typeof event.eventKind>;
export type EventStatus = z.infer<typeof event.eventStatus>;

/** A record as the browser sees it: without the editor's `$schema` line. */
type Shown<Kind extends RecordKind> = Omit<z.infer<(typeof recordSchemas)[Kind]>, "$schema">;
export type Event = Shown<"events">;
export type Initiative = Shown<"initiatives">;
export type Region = Shown<"regions">;
export type Country = Shown<"countries">;
export type Centre = Shown<"centres">;
export type Theme = Shown<"themes">;
export type Strategy = Shown<"strategy">;
export type Statistic = Shown<"statistics">;
export type StatisticRow = z.infer<typeof statisticRow>;
export type Headline = Shown<"headlines">;
export type Source = Shown<"sources">;
export type Conflict = Shown<"conflicts">;
export type Gap = Shown<"gaps">;
export type Release = Shown<"releases">;

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
