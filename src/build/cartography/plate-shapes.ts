import { geoGraticule } from "d3-geo";
import type { PlateShapes } from "#data/plates.ts";
import type { RegionId } from "#data/records.ts";
import { toFraction } from "./geometry.ts";
import { betweenRegions, borders, countryOutline, insideRegion, mergedOutline } from "./merges.ts";
import type { Outlines } from "./outlines.ts";
import type { Plate } from "./plate.ts";
import { tracePath } from "./trace.ts";

/** Two grid steps to a plate unit: half a pixel on the widest plate. */
const GRAIN = 2;
/** Largest gap, in plate units, between a curve (graticule, rim of the globe) and its drawn chords. */
const CURVE_TOLERANCE = 0.4;

export interface ShapeChoice {
  /** A region whose countries are drawn one by one, all others being neighbours; null: six regions, no countries. */
  readonly own: RegionId | null;
  readonly regionIds: readonly RegionId[];
  /** Degrees between the lines of the graticule. */
  readonly graticuleStep: number;
  /** Whether the plate shows the edge of the projected globe. */
  readonly rim: boolean;
  readonly innerBorders: boolean;
}

/** All outlines of one plate, from outlines already thinned for its scale. */
export function plateShapes(plate: Plate, outlines: Outlines, choice: ShapeChoice): PlateShapes {
  const land = { grain: GRAIN, tolerance: 0 };
  const curve = { grain: GRAIN, tolerance: CURVE_TOLERANCE };
  const draw = (shape: Parameters<typeof tracePath>[1]): string => tracePath(plate.outlines, shape, land);
  const step: [number, number] = [choice.graticuleStep, choice.graticuleStep];
  const own = outlines.shapes.filter(({ region }) => region === choice.own);
  const regions = choice.own === null ? choice.regionIds : [choice.own];
  const parts = regions.map((part) => ({ part, d: draw(mergedOutline(outlines, ({ region }) => region === part)) }));
  const others = choice.own === null ? "" : draw(mergedOutline(outlines, ({ region }) => region !== choice.own));
  return {
    id: plate.id,
    width: plate.width,
    height: plate.height,
    grain: GRAIN,
    sphere: choice.rim ? tracePath(plate.curves, { type: "Sphere" }, curve) : null,
    graticule: tracePath(plate.curves, geoGraticule().step(step)(), curve),
    land: [...(others ? [{ part: "other" as const, d: others }] : []), ...parts.filter(({ d }) => d)],
    countries: own
      .map((shape) => ({ alpha2: shape.alpha2, d: draw(countryOutline(outlines, shape)) }))
      .filter(({ d }) => d),
    innerBorders: choice.innerBorders ? draw(borders(outlines, insideRegion)) : "",
    outerBorders: draw(borders(outlines, betweenRegions)),
    meridians: meridiansOf(plate, choice.graticuleStep),
  };
}

function meridiansOf(plate: Plate, step: number): PlateShapes["meridians"] {
  const lons = Array.from({ length: 360 / step - 1 }, (_, index) => -180 + step * (index + 1));
  return lons
    .map((lon) => ({ lon, top: crossing(plate, lon, 0), bottom: crossing(plate, lon, plate.height) }))
    .filter(({ top, bottom }) => top !== null || bottom !== null);
}

/** How far short of the edge, in plate units, a meridian may end (at the pole line) and still be marked there. */
const NEAR_EDGE = 10;

/** Where a meridian crosses a horizontal edge within the plate. */
function crossing(plate: Plate, lon: number, edge: number): number | null {
  const inside = (x: number): number | null => (x > 0 && x < plate.width ? toFraction(x / plate.width) : null);
  let before = plate.project([lon, -89.9]);
  if (Math.abs(before[1] - edge) < NEAR_EDGE) return inside(before[0]);
  for (let lat = -89.5; lat < 90; lat += 0.5) {
    const here = plate.project([lon, lat]);
    const [from, to] = [before[1] - edge, here[1] - edge];
    if (from * to <= 0 && from !== to && Math.abs(here[0] - before[0]) < plate.width / 4) {
      const found = inside(before[0] + ((here[0] - before[0]) * from) / (from - to));
      if (found !== null) return found;
    }
    before = here;
  }
  return Math.abs(before[1] - edge) < NEAR_EDGE ? inside(before[0]) : null;
}
