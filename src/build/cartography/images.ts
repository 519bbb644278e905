import { regionIds } from "#data/vocabulary.ts";
import type { TourChoice } from "#data/plates.ts";
import type { Dataset, RegionId } from "#data/records.ts";
import { seriesOfChoice, stopsIn, type StopEvent } from "./drawn-events.ts";
import { distance, toTenth, type LonLat, type XY } from "./geometry.ts";
import type { Outlines } from "./outlines.ts";
import type { Palette } from "./palette.ts";
import { globePlate, lonLat, worldPlate, type Plate } from "./plate.ts";
import { plateShapes } from "./plate-shapes.ts";
import { regionSheets } from "./region-sheets.ts";
import { thinOutlines, type Thinning } from "./thin-outlines.ts";
import { worldLegs } from "./world-legs.ts";
import type { PlateShapes } from "#data/plates.ts";

/** A file of its own, for an `<img>` that loads late. */
export interface PlateImage {
  readonly path: string;
  readonly svg: string;
}

const GLOBE_SIZE = 132;
const GLOBE_THINNING: Thinning = { tolerance: 0.6, smallestPart: 2 };
const TOUR_WIDTH = 400;
const TOUR_THINNING: Thinning = { tolerance: 0.3, smallestPart: 0.8 };
const TOURS = ["2017", "2018", "2019"] as const satisfies readonly TourChoice[];
/** Middle of a region's globe where its plate's own centre would hide part of it. */
const GLOBE_CENTRES: Partial<Record<RegionId, LonLat>> = { "asia-oceania": [122, 12], europe: [25, 50] };

/** Small globes of the regions and small maps of the tours, each in every palette. Decorative: what they show also stands in words. */
export function drawImages(dataset: Dataset, outlines: Outlines, palettes: readonly Palette[]): PlateImage[] {
  const globes = regionIds.map((region) => regionGlobe(region, dataset, outlines));
  const tours = TOURS.map((choice) => tourMap(choice, dataset, outlines));
  return [...globes, ...tours].flatMap(({ name, paint }) =>
    palettes.map((palette) => ({ path: `${name}-${palette.theme}.svg`, svg: paint(palette) })),
  );
}

interface Picture {
  readonly name: string;
  readonly paint: (palette: Palette) => string;
}

function regionGlobe(region: RegionId, dataset: Dataset, outlines: Outlines): Picture {
  const plate = globePlate(region, GLOBE_SIZE, GLOBE_CENTRES[region] ?? regionSheets[region].centre);
  const shapes = plateShapes(plate, thinOutlines(outlines, plate.project, GLOBE_THINNING), {
    own: region,
    regionIds: [],
    graticuleStep: 30,
    rim: false,
    innerBorders: false,
  });
  const stops = stopsIn(dataset.events, seriesOfChoice.all).filter((stop) => stop.region === region);
  const middle = GLOBE_SIZE / 2;
  const paint = (palette: Palette): string =>
    document(
      plate,
      `<circle cx="${middle}" cy="${middle}" r="${middle - 1}" fill="${palette.sea}"/>` +
        scaled(shapes, graticule(shapes, palette) + land(shapes, palette)) +
        `<circle cx="${middle}" cy="${middle}" r="${middle - 1}" fill="none" stroke="${palette.rim}"/>` +
        discs(plate, stops, 3.2, palette),
    );
  return { name: `globe-${region}`, paint };
}

function tourMap(choice: (typeof TOURS)[number], dataset: Dataset, outlines: Outlines): Picture {
  const plate = worldPlate(TOUR_WIDTH, `tour-${choice}`);
  const shapes = plateShapes(plate, thinOutlines(outlines, plate.project, TOUR_THINNING), {
    own: null,
    regionIds,
    graticuleStep: 30,
    rim: true,
    innerBorders: false,
  });
  const stops = stopsIn(dataset.events, seriesOfChoice[choice]);
  const legs = worldLegs(plate, stops);
  const paint = (palette: Palette): string =>
    document(
      plate,
      scaled(
        shapes,
        `<path d="${shapes.sphere ?? ""}" fill="${palette.sea}"/>${graticule(shapes, palette)}${land(shapes, palette)}`,
      ) +
        `<g fill="none" stroke-linecap="round" stroke-linejoin="round">` +
        legs.map(({ d }) => `<path d="${d}" stroke="${palette.halo}" stroke-width="3.4"/>`).join("") +
        legs
          .map(({ d, series }) => `<path d="${d}" stroke="${palette.torch}" stroke-width="1.5"${dash(series)}/>`)
          .join("") +
        `</g>` +
        legs.map(({ chevron }) => arrow(plate, chevron, palette)).join("") +
        discs(plate, stops, 3.6, palette),
    );
  return { name: `tour-${choice}`, paint };
}

const document = ({ width, height }: Plate, content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content}</svg>\n`;

const scaled = ({ grain }: PlateShapes, content: string): string => `<g transform="scale(${1 / grain})">${content}</g>`;

const graticule = (shapes: PlateShapes, palette: Palette): string =>
  `<path d="${shapes.graticule}" fill="none" stroke="${palette.graticule}"/>`;

function land(shapes: PlateShapes, palette: Palette): string {
  const tint = (part: RegionId | "other"): string => (part === "other" ? palette.landOther : palette.tints[part]);
  return shapes.land.map(({ part, d }) => `<path d="${d}" fill="${tint(part)}"/>`).join("");
}

/** The series after the process is dashed, as on the large plates. */
const dash = (series: StopEvent["series"]): string => (series === "successor" ? ' stroke-dasharray="3 3"' : "");

function arrow(
  plate: Plate,
  { x, y, angle }: ReturnType<typeof worldLegs>[number]["chevron"],
  { torch }: Palette,
): string {
  const at = `translate(${toTenth(x * plate.width)} ${toTenth(y * plate.height)})`;
  return `<path transform="${at} rotate(${angle})" d="M-3.5-3 3.5 0-3.5 3z" fill="${torch}"/>`;
}

/** Filled where people are recorded, hollow where not. */
function discs(plate: Plate, stops: readonly StopEvent[], radius: number, { torch, sheet, halo }: Palette): string {
  const drawn: XY[] = [];
  return stops
    .map((stop) => {
      const at = plate.project(lonLat(stop.place.point));
      const x = drawn.some((other) => distance(other, at) < radius) ? at[0] + radius * 2 : at[0];
      drawn.push([x, at[1]]);
      const fill = stop.participants ? torch : sheet;
      const place = `cx="${toTenth(x)}" cy="${toTenth(at[1])}"`;
      return `<circle ${place} r="${radius + 1.2}" fill="${halo}"/><circle ${place} r="${radius - 0.6}" fill="${fill}" stroke="${torch}" stroke-width="1.2"/>`;
    })
    .join("");
}
