import { geoGraticule } from "d3-geo";
import type { MultiLineString, MultiPolygon } from "geojson";
import type { Alpha2, Dataset, RegionId } from "#data/records.ts";
import { regionIds } from "#data/vocabulary.ts";
import { islandsWithoutShape } from "../../cartography/islands.ts";
import type { Island } from "../../cartography/islands.ts";
import { betweenRegions, borders, countryOutline, mergedOutline } from "../../cartography/merges.ts";
import { loadOutlines } from "../../cartography/outlines.ts";
import type { Plate } from "../../cartography/plate.ts";
import { tracePath } from "../../cartography/trace.ts";
import type { Colours } from "../colours.ts";
import { px } from "../svg.ts";

/** Land, borders and islands in degrees, merged once for all pictures. */
export interface Ground {
  readonly lands: readonly {
    readonly region: RegionId;
    readonly land: MultiPolygon;
    readonly inside: MultiLineString;
  }[];
  readonly between: MultiLineString;
  readonly islands: readonly Island[];
  /** Null for countries too small for the outlines. */
  outlineOf(alpha2: Alpha2): MultiPolygon | null;
  /** What has been drawn, by plate and choice: many pictures stand on the same ground. */
  readonly drawn: Map<string, string>;
}

export function createGround({ countries }: Pick<Dataset, "countries">): Ground {
  const outlines = loadOutlines(countries);
  return {
    lands: regionIds.map((region) => ({
      region,
      land: mergedOutline(outlines, (shape) => shape.region === region),
      inside: borders(outlines, (a, b) => a.region === region && b.region === region),
    })),
    between: borders(outlines, betweenRegions),
    islands: islandsWithoutShape(countries, outlines),
    drawn: new Map(),
    outlineOf: (alpha2) => {
      const shape = outlines.shapes.find((one) => one.alpha2 === alpha2);
      return shape === undefined ? null : countryOutline(outlines, shape);
    },
  };
}

/** Two grid steps to a pixel. */
const GRAIN = 2;
const LAND = { grain: GRAIN, tolerance: 0 };
const CURVE = { grain: GRAIN, tolerance: 0.4 };
const ISLAND_RADIUS = 2.4;

export interface GroundChoice {
  readonly lit: (region: RegionId) => boolean;
  /** Degrees between the lines of the graticule. */
  readonly step: number;
  /** Whether states too small for the outlines are shown as points. */
  readonly islands: boolean;
}

/** Draws what `draw` gives in the plate's grid. */
export const onGrid = (content: string): string => `<g transform="scale(${1 / GRAIN})">${content}</g>`;

/** A shape as path data on the grid. */
export const outlinePath = (plate: Plate, shape: MultiPolygon): string => tracePath(plate.outlines, shape, LAND);

/** Graticule, land in the tints of the lit regions, borders, islands; the sea is what lies under it. Plates of one id must be alike. */
export function drawGround(plate: Plate, ground: Ground, choice: GroundChoice, colours: Colours): string {
  const key = [
    plate.id,
    plate.width,
    choice.step,
    choice.islands,
    ...ground.lands.map(({ region }) => choice.lit(region)),
  ].join();
  const known = ground.drawn.get(key) ?? drawAnew(plate, ground, choice, colours);
  ground.drawn.set(key, known);
  return known;
}

function drawAnew(plate: Plate, ground: Ground, { lit, step, islands }: GroundChoice, colours: Colours): string {
  const path = (d: string, paint: string): string => (d === "" ? "" : `<path d="${d}" ${paint}/>`);
  const graticule = tracePath(plate.curves, geoGraticule().step([step, step])(), CURVE);
  const line = (stroke: string, width: number): string =>
    `fill="none" stroke="${stroke}" stroke-width="${width * GRAIN}"`;
  const lands = ground.lands.map(({ region, land }) =>
    path(outlinePath(plate, land), `fill="${lit(region) ? colours.tints[region] : colours.landOther}"`),
  );
  const inside = ground.lands
    .filter(({ region }) => lit(region))
    .map((one) => path(tracePath(plate.outlines, one.inside, LAND), line(colours.halo, 0.8)));
  const between = path(tracePath(plate.outlines, ground.between, LAND), line(colours.sheet, 1.2));
  return (
    onGrid([path(graticule, line(colours.graticule, 1)), ...lands, ...inside, between].join("")) +
    drawIslands(plate, islands ? ground.islands.filter(({ region }) => lit(region)) : [], colours)
  );
}

function drawIslands(plate: Plate, islands: readonly Island[], colours: Colours): string {
  return islands
    .map(({ region, at }) => ({ region, spot: plate.project(at) }))
    .filter(({ spot: [x, y] }) => x > 0 && y > 0 && x < plate.width && y < plate.height)
    .map(
      ({ region, spot: [x, y] }) =>
        `<circle cx="${px(x)}" cy="${px(y)}" r="${ISLAND_RADIUS}" fill="${colours.mark(region)}"/>`,
    )
    .join("");
}
