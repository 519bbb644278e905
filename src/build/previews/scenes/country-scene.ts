import type { Alpha2, Country } from "#data/records.ts";
import type { CountryRecords } from "#domain/country-records.ts";
import { isDrawn } from "../../cartography/drawn-events.ts";
import { around } from "../../cartography/drawing.ts";
import { isInside } from "../../cartography/geometry.ts";
import type { XY } from "../../cartography/geometry.ts";
import { labelPlacer } from "../../cartography/label-placer.ts";
import { frameOf, lonLat } from "../../cartography/plate.ts";
import type { Plate } from "../../cartography/plate.ts";
import type { Colours } from "../colours.ts";
import { px } from "../svg.ts";
import { drawGround, onGrid, outlinePath } from "./ground.ts";
import { dot, placeName, square } from "./marks.ts";
import { fittedPane, graticuleStep, placePane } from "./pane-plate.ts";
import { peopleRadius } from "./region-scene.ts";
import { paneFill } from "./scene.ts";
import type { Stage } from "./scene.ts";

/** Nearer than this a country would be seen without its neighbours. */
const NEAREST_COUNTRY = 860;

/** A country lit within its region, with the events held in it and its centres. */
export function countryScene(country: Country, records: CountryRecords | null, stage: Stage): string {
  const { ground, colours } = stage;
  const outline = ground.outlineOf(country.alpha2);
  const fitted = outline === null ? null : fittedPane(country.alpha2, outline);
  const at = country.point === null ? null : lonLat(country.point);
  const plate =
    fitted !== null && fitted.scale < NEAREST_COUNTRY
      ? fitted.plate
      : placePane(country.alpha2, at ?? [0, 0], country.region);
  return [
    paneFill(colours.sea),
    drawGround(
      plate,
      ground,
      {
        lit: (region) => region === country.region,
        step: country.region === null ? 15 : graticuleStep(country.region),
      },
      colours,
    ),
    litCountries(plate, [country], stage),
    records === null ? "" : recordMarks(plate, records, colours),
  ].join("");
}

/** Countries in their region's full hue; those too small for the outlines as a ring. */
export function litCountries(plate: Plate, countries: readonly Country[], { ground, colours }: Stage): string {
  return countries.map((country) => litCountry(plate, country, ground.outlineOf(country.alpha2), colours)).join("");
}

function litCountry(
  plate: Plate,
  { region, point }: { readonly alpha2: Alpha2 } & Country,
  outline: ReturnType<Stage["ground"]["outlineOf"]>,
  colours: Colours,
): string {
  const fill = colours.mark(region ?? "global");
  if (outline !== null)
    return onGrid(
      `<path d="${outlinePath(plate, outline)}" fill="${fill}" stroke="${colours.halo}" stroke-width="2.4" stroke-linejoin="round"/>`,
    );
  if (point === null) return "";
  const [x, y] = plate.project(lonLat(point));
  return (
    `<circle cx="${px(x)}" cy="${px(y)}" r="22" fill="${colours.halo}" fill-opacity="0.6" stroke="${fill}" stroke-width="2"/>` +
    `<circle cx="${px(x)}" cy="${px(y)}" r="8" fill="${fill}"/>`
  );
}

function recordMarks(plate: Plate, { held, centres }: CountryRecords, colours: Colours): string {
  const placer = labelPlacer(frameOf(plate));
  const events = held.filter(isDrawn);
  const dots = events.map(({ place, participants }) => ({
    at: plate.project(lonLat(place.point)),
    city: place.city,
    radius: peopleRadius(participants?.value),
  }));
  const squares = centres.map(({ point, city }) => ({ at: plate.project(lonLat(point)), city, radius: 8 }));
  const marks = [...dots.map((one) => ({ ...one, radius: Math.max(6, one.radius ?? 0) })), ...squares];
  for (const { at } of marks) placer.block(around(at, 8));
  const named = new Set<string>();
  const names = marks.map(({ at, city, radius }) => {
    if (city === null || named.has(city) || !isInside(at, frameOf(plate))) return "";
    named.add(city);
    return placeName({ at, radius, name: city, below: null, isLit: false }, placer, colours);
  });
  const isSeen = ({ at }: { readonly at: XY }): boolean => isInside(at, frameOf(plate));
  return [
    ...dots.filter(isSeen).map(({ at, radius }) => dot(at, radius, colours)),
    ...squares.filter(isSeen).map(({ at }) => square(at, colours)),
    ...names,
  ].join("");
}
