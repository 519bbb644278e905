import type { RegionMarks } from "#data/plates.ts";
import type { Alpha2, RegionId } from "#data/records.ts";
import { toFraction, type Box, type XY } from "./geometry.ts";
import type { LabelPlacer } from "./label-placer.ts";
import { inLayout, layoutFrame, wideLayout } from "./layouts.ts";
import { countryOutline } from "./merges.ts";
import type { Outlines } from "./outlines.ts";
import type { Plate } from "./plate.ts";
import { traceStrokes } from "./trace.ts";

/** Tracked capitals, in CSS pixels of the wide layout. */
const PER_CHARACTER = 6.4;
const NAME_HEIGHT = 11;
/** Distance between places tried. */
const RASTER = 5;
/** Share of a name that must lie on its country. */
const ON_LAND = 0.85;

/** Names of a region's countries where they fit: on their own land, off marks and other names, near the middle. */
export function countryNames(
  plate: Plate,
  { outlines, region, names }: { outlines: Outlines; region: RegionId; names: ReadonlyMap<Alpha2, string> },
  placer: LabelPlacer,
): RegionMarks["countryNames"] {
  const frame = layoutFrame(plate, wideLayout);
  return outlines.shapes
    .filter((shape) => shape.region === region)
    .flatMap((shape) => {
      const rings = traceStrokes(plate.outlines, countryOutline(outlines, shape)).map(({ points }) =>
        points.map((point) => inLayout(plate, wideLayout, point)),
      );
      const place = bestPlace(rings, names.get(shape.alpha2) ?? shape.alpha2, placer);
      if (!place) return [];
      return [{ alpha2: shape.alpha2, x: toFraction(place[0] / frame.right), y: toFraction(place[1] / frame.bottom) }];
    });
}

function bestPlace(rings: readonly (readonly XY[])[], name: string, placer: LabelPlacer): XY | null {
  const points = rings.flat();
  if (points.length === 0) return null;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const width = name.length * PER_CHARACTER;
  if (right - left < width * ON_LAND) return null;
  const middle: XY = [mean(xs), mean(ys)];
  let best: { place: XY; cost: number; box: Box } | null = null;
  for (let y = top; y <= bottom; y += RASTER)
    for (let x = left; x <= right; x += RASTER) {
      const box = { left: x - width / 2, right: x + width / 2, top: y - NAME_HEIGHT / 2, bottom: y + NAME_HEIGHT / 2 };
      const away = Math.hypot(x - middle[0], y - middle[1]);
      if ((best && away >= best.cost) || !isWithin([x, y], rings) || !placer.isFree(box)) continue;
      const share = shareInside(box, rings);
      if (share < ON_LAND) continue;
      const cost = away + (1 - share) * 200;
      if (!best || cost < best.cost) best = { place: [x, y], cost, box };
    }
  if (best) placer.block(best.box);
  return best?.place ?? null;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function shareInside(box: Box, rings: readonly (readonly XY[])[]): number {
  const samples = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1].flatMap((t): XY[] => {
    const x = box.left + (box.right - box.left) * t;
    return [
      [x, box.top],
      [x, box.bottom],
    ];
  });
  return samples.filter((sample) => isWithin(sample, rings)).length / samples.length;
}

/** Even-odd rule over all rings. */
function isWithin([x, y]: XY, rings: readonly (readonly XY[])[]): boolean {
  let inside = false;
  for (const ring of rings) {
    let before = ring.at(-1);
    for (const point of ring) {
      if (before && point[1] > y !== before[1] > y) {
        const cut = before[0] + ((y - before[1]) / (point[1] - before[1])) * (point[0] - before[0]);
        if (x < cut) inside = !inside;
      }
      before = point;
    }
  }
  return inside;
}
