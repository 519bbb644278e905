import type { PlateShapes } from "#data/plates.ts";
import type { RegionId } from "#data/records.ts";
import type { Outlines } from "./outlines.ts";
import type { Plate } from "./plate.ts";
import { plateShapes } from "./plate-shapes.ts";
import { thinOutlines, type Thinning } from "./thin-outlines.ts";

/** What does not show at 1280 pixels: less than a grid step off the line, islands under two square pixels. */
const THINNING: Thinning = { tolerance: 0.3, smallestPart: 2 };

/** Outlines of the world plate: six regions, no single countries. */
export function worldShapes(plate: Plate, outlines: Outlines, regionIds: readonly RegionId[]): PlateShapes {
  const thinned = thinOutlines(outlines, plate.project, THINNING);
  return plateShapes(plate, thinned, { own: null, regionIds, graticuleStep: 30, rim: true, innerBorders: true });
}
