import { geoCentroid, geoEqualEarth, geoPath } from "d3-geo";
import type { MultiPolygon } from "geojson";
import type { RegionId } from "#data/records.ts";
import type { LonLat, XY } from "../../cartography/geometry.ts";
import { partPlate } from "../../cartography/plate.ts";
import type { Plate } from "../../cartography/plate.ts";
import { regionSheets } from "../../cartography/region-sheets.ts";
import { PANE } from "../layout.ts";

/** The pane is narrower and higher than the regions' own plates: how far each is drawn in, and its middle, chosen by eye. */
const regionPanes: Readonly<Record<RegionId, { readonly centre: LonLat; readonly scale: number }>> = {
  "north-america": { centre: [-95, 52], scale: 400 },
  "latin-america-caribbean": { centre: [-70, -12], scale: 385 },
  europe: { centre: [24, 54], scale: 640 },
  "middle-east-north-africa": { centre: [22, 27], scale: 530 },
  africa: { centre: [18, -2], scale: 440 },
  "asia-oceania": { centre: [124, 4], scale: 300 },
};

/** A region in the pane. */
export const regionPane = (region: RegionId): Plate => partPlate(region, { ...regionPanes[region], ...PANE });

export const graticuleStep = (region: RegionId): number => regionSheets[region].graticuleStep;

/** Pixels per radian at which a single place is drawn: near enough to know where one is, far enough to see its coasts. */
const NEAREST = 900;
const FARTHEST = 520;

/** The surroundings of a place. */
export function placePane(at: LonLat, region: RegionId | null): Plate {
  const wanted = region === null ? FARTHEST : regionPanes[region].scale * 1.55;
  return pane(at, Math.max(FARTHEST, Math.min(NEAREST, wanted)));
}

/** Named by what makes it: the same place at the same scale is the same plate. */
const pane = (centre: LonLat, scale: number): Plate =>
  partPlate([...centre, scale].map((value) => value.toFixed(3)).join(" "), { centre, scale, ...PANE });

const FILLED = 0.62;
/** Below this many pixels per radian a map of the whole world says more. */
export const WIDEST = 320;

/** A pane filled by outlines and points; `scale` says how near it came. */
export function fittedPane(shape: MultiPolygon): { readonly plate: Plate; readonly scale: number } {
  let centre: LonLat = geoCentroid(shape);
  let scale = NEAREST;
  for (let round = 0; round < 3; round++) {
    const projection = geoEqualEarth().rotate([-centre[0], -centre[1]]).scale(1).translate([0, 0]);
    const [[left, top], [right, bottom]] = geoPath(projection).bounds(shape);
    scale = Math.min(NEAREST, (PANE.width * FILLED) / (right - left), (PANE.height * FILLED) / (bottom - top));
    const middle = projection.invert?.([(left + right) / 2, (top + bottom) / 2]);
    if (middle) centre = middle;
  }
  return { plate: pane(centre, scale), scale };
}

/** How many pixels a shape takes up across, and around which point. */
export function extentOf(plate: Plate, shape: MultiPolygon): { readonly width: number; readonly middle: XY } {
  const [[left, top], [right, bottom]] = geoPath(plate.outlines).bounds(shape);
  return { width: Math.max(right - left, bottom - top), middle: [(left + right) / 2, (top + bottom) / 2] };
}
