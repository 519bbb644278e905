import type { Offset } from "#data/plates.ts";
import { toTenth, type Box, type LonLat, type XY } from "./geometry.ts";
import type { Plate } from "./plate.ts";
import { spread, type Disc, type SpreadRules } from "./spread.ts";

/** Sizes of marks in CSS pixels on a plate `width` CSS pixels wide. */
export interface Layout {
  readonly width: number;
  readonly stopRadius: number;
  readonly dotScale: number;
  readonly leastDot: number;
  /** Ring of an event whose people are not recorded. */
  readonly ringRadius: number;
  readonly squareRadius: number;
  readonly gap: number;
  readonly stopDistance: number;
}

/** Marks are set for the narrowest plate on which a layout is used: on wider ones they only stand freer. */
export const wideLayout: Layout = {
  width: 900,
  stopRadius: 11,
  dotScale: 1,
  leastDot: 2,
  ringRadius: 3.2,
  squareRadius: 4,
  gap: 2,
  stopDistance: 25,
};
export const narrowLayout: Layout = {
  width: 340,
  stopRadius: 9,
  dotScale: 0.5,
  leastDot: 2,
  ringRadius: 2.2,
  squareRadius: 3,
  gap: 1,
  stopDistance: 24,
};

/** Pixels per root of a person: the area of a circle is to its people as every other circle's. */
const PIXELS_PER_ROOT = 0.3;
export const dotRadius = (people: number | null): number | null =>
  people === null ? null : toTenth(PIXELS_PER_ROOT * Math.sqrt(people));

/** A mark before its offsets are known. */
export interface PlacedMark {
  readonly at: LonLat;
  readonly shape: "stop" | "square" | { readonly radius: number | null };
}

function markRadius({ shape }: PlacedMark, layout: Layout): number {
  if (shape === "stop") return layout.stopRadius;
  if (shape === "square") return layout.squareRadius;
  return shape.radius === null ? layout.ringRadius : Math.max(layout.leastDot, shape.radius * layout.dotScale);
}

/** From plate units to CSS pixels of a layout. */
export const inLayout = (plate: Plate, layout: Layout, [x, y]: XY): XY => {
  const k = layout.width / plate.width;
  return [x * k, y * k];
};
export const layoutFrame = (plate: Plate, { width }: Layout): Box => ({
  left: 0,
  top: 0,
  right: width,
  bottom: (plate.height * width) / plate.width,
});

export interface SpreadMark {
  readonly offset: Offset;
  /** Where the mark stands in the layout, in CSS pixels. */
  readonly centre: XY;
  readonly radius: number;
}

/**
 * Offsets that keep marks from hiding each other in a layout, in the order of `marks`. `keepFree` is told where the
 * stops and large circles have settled, by index, and may name boxes that the small marks avoid.
 */
export function spreadInLayout(
  plate: Plate,
  layout: Layout,
  marks: readonly PlacedMark[],
  keepFree: (settled: ReadonlyMap<number, SpreadMark>) => readonly Box[] = () => [],
): SpreadMark[] {
  const discs = marks.map((mark): Disc => ({
    at: inLayout(plate, layout, plate.project(mark.at)),
    radius: markRadius(mark, layout),
    isStop: mark.shape === "stop",
  }));
  const rules: SpreadRules = { ...layout, bounds: layoutFrame(plate, layout) };
  const places = spread(discs, rules, (settled) =>
    keepFree(new Map([...settled].map(([disc, place]) => [discs.indexOf(disc), offsetMark(disc, place)]))),
  );
  return discs.map((disc, index) => offsetMark(disc, places[index] ?? disc.at));
}

function offsetMark({ at, radius }: Disc, place: XY): SpreadMark {
  const offset = { dx: toTenth(place[0] - at[0]), dy: toTenth(place[1] - at[1]) };
  return { offset, centre: [at[0] + offset.dx, at[1] + offset.dy], radius };
}
