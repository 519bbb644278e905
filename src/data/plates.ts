/**
 * What a drawn map is made of. Everything is projected, placed and rounded at build (`build/cartography`), so the browser
 * draws without projecting. Shapes are in plate units (`width` × `height`); marks are fractions of the plate, 0 to 1,
 * with offsets in CSS pixels, so that one set of marks keeps its size on a phone and on a wall.
 */
import type { Alpha2, CentreId, EventId, RegionId, Series } from "./records";

/** Outlines of one plate. Heavy: stands in the page once and is fetched only on navigation. */
export interface PlateShapes {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Path coordinates are on a grid `grain` times as fine as the plate, so that they can be whole numbers. */
  readonly grain: number;
  /** Outline of the projected globe, where the plate shows its edge. */
  readonly sphere: string | null;
  readonly graticule: string;
  /** Merged outlines: one per region, or "other" for neighbours on a plate of one part of the world. */
  readonly land: readonly { readonly part: RegionId | "other"; readonly d: string }[];
  /** Single countries, where a plate names or links them; empty on the world plate. */
  readonly countries: readonly { readonly alpha2: Alpha2; readonly d: string }[];
  readonly innerBorders: string;
  readonly outerBorders: string;
  /** Where meridians cut the top and bottom edge, as fractions of the width; for the degrees on the neatline. */
  readonly meridians: readonly { readonly lon: number; readonly top: number | null; readonly bottom: number | null }[];
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}
/** CSS pixels from the true point. Discs that would overlap are pushed apart; a leader leads back. */
export interface Offset {
  readonly dx: number;
  readonly dy: number;
}
/** Where a label stands, in CSS pixels from the centre of its disc. */
export interface Label {
  readonly anchor: "start" | "middle" | "end";
  readonly dx: number;
  readonly dy: number;
}
/** A numbered stop of a tour. `wide` holds from 48em of viewport width, `narrow` below. */
export interface StopMark extends Spot {
  readonly event: EventId;
  readonly series: Series;
  readonly order: number;
  readonly wide: Offset;
  readonly narrow: Offset;
  /** For the wide layout; null where another disc of the same city carries the name. */
  readonly label: Label | null;
}
/** Any other event: a circle whose area is its people, or a ring of fixed size where that is not recorded. */
export interface DotMark extends Spot {
  readonly event: EventId;
  /** CSS pixels on a wide plate, half of it (at least 2) on a narrow one; null: people not recorded, ring of 3.2 and 2.2. */
  readonly radius: number | null;
  readonly wide: Offset;
  readonly narrow: Offset;
  readonly label: Label | null;
}
/** One passing of the torch, a great circle in plate units; bowed where that would leave the plate. */
export interface Leg {
  readonly from: EventId;
  readonly to: EventId;
  readonly series: Series;
  readonly d: string;
  readonly chevron: Spot & { readonly angle: number };
}
export type TourChoice = "all" | "2017" | "2018" | "2019";
/** The marks of one choice of tour on one plate. */
export interface Drawing {
  readonly stops: readonly StopMark[];
  readonly legs: readonly Leg[];
  readonly dots: readonly DotMark[];
}
/** A small state or territory without a shape at this scale. */
export interface IslandMark extends Spot {
  readonly alpha2: Alpha2;
  readonly region: RegionId;
  readonly label: Label | null;
}
export interface CentreMark extends Spot {
  readonly centre: CentreId;
  readonly wide: Offset;
  readonly narrow: Offset;
  /** Name of the city, where no other mark of the plate carries it and there is room. */
  readonly label: Label | null;
}
/** Where a leg leaves a plate of one part of the world: "from Paris", "to Durban". */
export interface EdgeNote extends Spot {
  readonly event: EventId;
  readonly direction: "from" | "to";
  readonly anchor: Label["anchor"];
}
export interface WorldMarks {
  readonly tours: Readonly<Record<TourChoice, Drawing>>;
  readonly regionNames: readonly (Spot & { readonly region: RegionId })[];
  readonly waters: readonly (Spot & { readonly water: Water })[];
  readonly islands: readonly IslandMark[];
}
export type Water = "arctic" | "atlantic" | "indian" | "pacific" | "mediterranean" | "caribbean";
export interface RegionMarks {
  readonly drawing: Drawing;
  readonly islands: readonly IslandMark[];
  readonly centres: readonly CentreMark[];
  readonly countryNames: readonly (Spot & { readonly alpha2: Alpha2 })[];
  readonly waters: readonly (Spot & { readonly water: Water })[];
  readonly edges: readonly EdgeNote[];
}
/** The globe of an event page: the place itself and, for a stop, the legs to its neighbours. */
export interface LocatorMarks {
  /** Id of the plate of the globe; events whose globes look the same way share one. */
  readonly plate: string;
  readonly place: Spot;
  readonly legs: readonly { readonly d: string }[];
  readonly neighbours: readonly (Spot & { readonly event: EventId; readonly order: number })[];
}
