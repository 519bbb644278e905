/** What the page of a region fetches. */
import type { CitedSources, CountryBrief, EventBrief, EventStory, InitiativeBrief, RegionNames } from "./briefs.ts";
import type { RegionMarks } from "./plates.ts";
import type { Centre, Conflict, Gap, Region, Statistic } from "./records.ts";

export interface RegionChunk {
  readonly region: Region;
  /** Regions before and after on the torch's first way round; the last leads on to the first. */
  readonly previous: Pick<Region, "id" | "name">;
  readonly next: Pick<Region, "id" | "name">;
  readonly regionNames: RegionNames;
  /** The region's own events, in order of time. */
  readonly events: readonly EventStory[];
  /** Events of the whole process or of other regions that were held in one of its countries. */
  readonly heldHere: readonly EventBrief[];
  /** Other events that the plate marks. */
  readonly nearby: readonly EventBrief[];
  /** Regional workshops of all regions, for figures beside the other regions and for the torch's way in and out. */
  readonly stops: readonly EventBrief[];
  /** Statistics whose rows are the regions. */
  readonly besideOthers: readonly Statistic[];
  readonly countries: readonly CountryBrief[];
  readonly centres: readonly Centre[];
  readonly initiatives: readonly InitiativeBrief[];
  readonly gaps: readonly Gap[];
  /** About the figures of its own events, of the stops and of the statistics. */
  readonly conflicts: readonly Conflict[];
  readonly marks: RegionMarks;
  readonly sources: CitedSources;
}
