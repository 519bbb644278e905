/** What fact sheets are made of: a region's or a country's record with the texts that a sheet of paper has room for. */
import type { EventStory } from "./briefs.ts";
import type { CountryChunk } from "./country-chunks.ts";
import type { RegionChunk } from "./region-chunk.ts";
import type { Spot } from "./plates.ts";
import type { EventId, LocalText } from "./records.ts";

/** An event as a sheet tells it. */
export interface SheetEvent extends EventStory {
  /** What came of it. */
  readonly outcomes: readonly LocalText[];
  /** Opportunities that a source names itself, with their short wording. */
  readonly opportunities: readonly { readonly number: number; readonly label: LocalText }[];
}

type OfRegion = "region" | "stops" | "besideOthers" | "centres" | "initiatives" | "gaps" | "marks" | "sources";
export interface RegionSheetChunk extends Pick<RegionChunk, OfRegion> {
  /** The region's events, in order of time; its workshops among them. */
  readonly events: readonly SheetEvent[];
}

/** Where a country lies on the plate of its region. */
export interface SheetLocator {
  /** Id of a plate of its own: that part of the region's plate. */
  readonly plate: string;
  /** The part of the plate that shows the country among its neighbours; in plate units. */
  readonly view: { readonly k: number; readonly x: number; readonly y: number };
  /** The country itself, where it has no shape at this scale. */
  readonly island: Spot | null;
  /** Events held there; `order`: number of a stop of the torch. */
  readonly places: readonly (Spot & { readonly event: EventId; readonly order: number | null })[];
  readonly centres: readonly Spot[];
}

type OfCountry = "country" | "region" | "initiatives" | "centres" | "gaps" | "sources";
export interface CountrySheetChunk extends Pick<CountryChunk, OfCountry> {
  /** The regional workshops of its region, in order of time. */
  readonly stops: readonly SheetEvent[];
  readonly held: readonly SheetEvent[];
  /** As `CountryChunk`: incomplete by nature. */
  readonly tookPart: readonly SheetEvent[];
  /** null: in no region, so on no plate. */
  readonly locator: SheetLocator | null;
}
