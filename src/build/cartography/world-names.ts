import type { Spot, Water, WorldMarks } from "#data/plates.ts";
import type { RegionId } from "#data/records.ts";
import type { Box, LonLat } from "./geometry.ts";
import { layoutFrame, wideLayout } from "./layouts.ts";
import { spotOn, type Plate } from "./plate.ts";

/** Chosen by eye: where a name has land around it and routes seldom pass. Asia-Oceania is named on both its halves. */
const REGION_NAMES: readonly { region: RegionId; at: LonLat }[] = [
  { region: "north-america", at: [-106, 57] },
  { region: "latin-america-caribbean", at: [-53, -10] },
  { region: "europe", at: [64, 61] },
  { region: "middle-east-north-africa", at: [3.5, 26.5] },
  { region: "africa", at: [23, 1] },
  { region: "asia-oceania", at: [95, 43] },
  { region: "asia-oceania", at: [134, -25] },
];
const WATERS: readonly { water: Water; at: LonLat }[] = [
  { water: "pacific", at: [-140, 8] },
  { water: "atlantic", at: [-53, 26] },
  { water: "indian", at: [87, -27] },
  { water: "pacific", at: [168, 18] },
];

/** Text sizes in CSS pixels: tracked capitals on up to three lines, and two lines of italic. */
const NAME_BOX: Readonly<Record<RegionId, { width: number; height: number }>> = {
  "north-america": { width: 100, height: 13 },
  "latin-america-caribbean": { width: 92, height: 42 },
  europe: { width: 62, height: 13 },
  "middle-east-north-africa": { width: 96, height: 28 },
  africa: { width: 52, height: 13 },
  "asia-oceania": { width: 92, height: 13 },
};
const WATER_BOX = { width: 60, height: 34 };

export const regionNamesOn = (plate: Plate): WorldMarks["regionNames"] =>
  REGION_NAMES.map(({ region, at }) => ({ region, ...spotOn(plate, at) }));

export const watersOn = (plate: Plate): WorldMarks["waters"] =>
  WATERS.map(({ water, at }) => ({ water, ...spotOn(plate, at) }));

/** What labels of the world plate keep clear of: names of regions and waters, and the legend in the lower left. */
export function worldNameBoxes(plate: Plate): Box[] {
  const frame = layoutFrame(plate, wideLayout);
  const box = ({ x, y }: Spot, { width, height }: { width: number; height: number }): Box => ({
    left: x * frame.right - width / 2,
    top: y * frame.bottom - height / 2,
    right: x * frame.right + width / 2,
    bottom: y * frame.bottom + height / 2,
  });
  return [
    ...regionNamesOn(plate).map((name) => box(name, NAME_BOX[name.region])),
    ...watersOn(plate).map((name) => box(name, WATER_BOX)),
    { left: 0, top: frame.bottom * 0.7, right: frame.right * 0.235, bottom: frame.bottom },
  ];
}
