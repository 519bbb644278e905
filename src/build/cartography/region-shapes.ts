import type { PlateShapes } from "#data/plates.ts";
import type { RegionId } from "#data/records.ts";
import type { Outlines } from "./outlines.ts";
import { partPlate, type Plate } from "./plate.ts";
import { plateShapes } from "./plate-shapes.ts";
import { REGION_PLATE_WIDTH, regionSheets } from "./region-sheets.ts";
import { thinOutlines, type Thinning } from "./thin-outlines.ts";

const THINNING: Thinning = { tolerance: 0.35, smallestPart: 5 };

/** The sheet of one region: its own projection and crop. */
export function regionPlate(region: RegionId): Plate {
  return partPlate(region, { ...regionSheets[region], width: REGION_PLATE_WIDTH });
}

/** Outlines without what does not show at the region's scale. */
export const thinnedForRegion = (plate: Plate, outlines: Outlines): Outlines =>
  thinOutlines(outlines, plate.project, THINNING);

/** The region with its countries one by one, neighbours merged. */
export function regionShapes(region: RegionId, plate: Plate, thinned: Outlines): PlateShapes {
  const { graticuleStep } = regionSheets[region];
  return plateShapes(plate, thinned, { own: region, regionIds: [], graticuleStep, rim: false, innerBorders: true });
}
