/** What the list of countries and the page of each country fetch. */
import type { CitedSources, CountryBrief, EventBrief, InitiativeBrief, RegionBrief, RegionNames } from "./briefs.ts";
import type { Centre, Conflict, Country, Gap } from "./records.ts";

export interface CountriesChunk {
  readonly regionNames: RegionNames;
  /** In order of code; pages sort by name in the reader's language. */
  readonly countries: readonly CountryBrief[];
  readonly sources: CitedSources;
}

export interface CountryChunk {
  readonly country: Country;
  readonly region: RegionBrief | null;
  readonly regionNames: RegionNames;
  /** The regional workshops of its region, in order of time. */
  readonly stops: readonly EventBrief[];
  readonly held: readonly EventBrief[];
  /** Events elsewhere or on line in which the country is known to have taken part; incomplete by nature. */
  readonly tookPart: readonly EventBrief[];
  readonly initiatives: readonly InitiativeBrief[];
  readonly centres: readonly Centre[];
  /** About the figures of the events shown. */
  readonly conflicts: readonly Conflict[];
  readonly gaps: readonly Gap[];
  readonly sources: CitedSources;
}
