import type { Country } from "#data/records.ts";
import type { CountryRecords } from "#domain/country-records.ts";
import type { XY } from "../../cartography/geometry.ts";
import { lonLat } from "../../cartography/plate.ts";
import type { Plate } from "../../cartography/plate.ts";
import { px } from "../svg.ts";
import { drawGround, onGrid, outlinePath } from "./ground.ts";
import { extentOf, fittedPane, graticuleStep, placePane } from "./pane-plate.ts";
import { recordMarks } from "./record-marks.ts";
import { paneFill } from "./scene.ts";
import type { Stage } from "./scene.ts";

/** A country lit within its region, with the events held in it and its centres. */
export function countryScene(country: Country, records: CountryRecords | null, stage: Stage): string {
  const { ground, colours } = stage;
  const outline = ground.outlineOf(country.alpha2);
  const { point, region } = country;
  const plate =
    outline === null ? placePane(point === null ? [0, 0] : lonLat(point), region) : fittedPane(outline).plate;
  const step = region === null ? 15 : graticuleStep(region);
  return [
    paneFill(colours.sea),
    drawGround(plate, ground, { lit: (one) => one === region, step, islands: true }, colours),
    litCountries(plate, [country], stage),
    records === null ? "" : recordMarks(plate, records, colours),
  ].join("");
}

/** Countries in their region's full hue; those too small to be seen in a ring. */
export function litCountries(plate: Plate, countries: readonly Country[], stage: Stage): string {
  return countries.map((country) => litCountry(plate, country, stage)).join("");
}

/** Pixels across below which a country needs a ring to be found. */
const SMALL = 30;
const RING = 24;

function litCountry(plate: Plate, { alpha2, region, point }: Country, { ground, colours }: Stage): string {
  const fill = colours.mark(region ?? "global");
  const outline = ground.outlineOf(alpha2);
  const circle = ([x, y]: XY, radius: number, paint: string): string =>
    `<circle cx="${px(x)}" cy="${px(y)}" r="${radius}" ${paint}/>`;
  const ring = `fill="${colours.halo}" fill-opacity="0.6" stroke="${fill}" stroke-width="2"`;
  if (outline === null)
    return point === null
      ? ""
      : circle(plate.project(lonLat(point)), RING, ring) + circle(plate.project(lonLat(point)), 8, `fill="${fill}"`);
  const land = onGrid(
    `<path d="${outlinePath(plate, outline)}" fill="${fill}" stroke="${colours.halo}" stroke-width="2.4" stroke-linejoin="round"/>`,
  );
  const { width, middle } = extentOf(plate, outline);
  return width < SMALL ? circle(middle, RING, ring) + land : land;
}
