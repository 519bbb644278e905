import type { CentreMark, EdgeNote, IslandMark, RegionMarks } from "#data/plates.ts";
import type { Alpha2, Centre, Dataset, Event, RegionId } from "#data/records.ts";
import { countryNames } from "./country-names.ts";
import { around, compose, smallText, type DrawnPlan } from "./drawing.ts";
import { othersIn, seriesOfChoice, stopsIn } from "./drawn-events.ts";
import { isInside, toFraction, type Box, type XY } from "./geometry.ts";
import type { Island } from "./islands.ts";
import type { LabelPlacer } from "./label-placer.ts";
import { layoutFrame, inLayout, wideLayout } from "./layouts.ts";
import type { Outlines } from "./outlines.ts";
import { frameOf, lonLat, spotOn, type Plate } from "./plate.ts";
import { regionLegs, wayOut, type WayOut } from "./region-legs.ts";
import { regionSheets } from "./region-sheets.ts";

/** "28–29 June 2017" under the name of a stop. */
const SECOND_LINE = 15;

export interface RegionScene {
  readonly region: RegionId;
  readonly plate: Plate;
  /** Outlines thinned for the plate. */
  readonly outlines: Outlines;
  readonly islands: readonly Island[];
}

/** Marks of a region's own plate: all tours together, centres, names of countries, islands and waters. */
export function regionMarks(dataset: Dataset, { region, plate, outlines, islands }: RegionScene): RegionMarks {
  const regionOf = new Map(dataset.countries.map((country) => [country.alpha2, country.region]));
  const isHere = ({ place, region: own }: Event): boolean =>
    (place.country ? regionOf.get(place.country) : own) === region;
  const allStops = stopsIn(dataset.events, seriesOfChoice.all);
  const stops = allStops.filter(isHere);
  const legs = regionLegs(plate, allStops, stops);
  const centres = dataset.centres.filter((centre) => centre.region === region);
  const own = islands
    .filter((island) => island.region === region)
    .filter(({ at }) => isInside(plate.project(at), frameOf(plate)));
  const waters = regionSheets[region].waters.map(({ water, at }) => ({ water, ...spotOn(plate, at) }));
  const frame = layoutFrame(plate, wideLayout);
  let names: RegionMarks["countryNames"] = [];
  let edges: EdgeNote[] = [];
  const plan = compose(plate, {
    stops,
    dots: othersIn(dataset.events, seriesOfChoice.all).filter(isHere),
    legs,
    squares: centres.map((centre) => ({ at: lonLat(centre.point), shape: "square" })),
    blocked: [
      ...own.map(({ at }) => around(inLayout(plate, wideLayout, plate.project(at)), 2)),
      ...waters.map(({ x, y }) => waterBox([x * frame.right, y * frame.bottom])),
    ],
    secondLine: () => SECOND_LINE,
    afterStopNames: (placer) => {
      edges = wayOut(plate, legs, stops, allStops).flatMap((way) => edgeNote(plate, way, placer));
      names = countryNames(plate, { outlines, region, names: namesOf(dataset) }, placer);
    },
    namedFrom: 0,
  });
  return {
    drawing: plan.drawing,
    centres: centreMarks(centres, plan),
    islands: own.map((island) => islandMark(plate, island, plan)),
    countryNames: names,
    waters,
    edges,
  };
}

/** Two lines of italic: "Mediterranean / Sea". */
const waterBox = ([x, y]: XY): Box => ({ left: x - 45, right: x + 45, top: y - 18, bottom: y + 18 });

const namesOf = ({ countries }: Dataset): Map<Alpha2, string> =>
  new Map(countries.map(({ alpha2, name }) => [alpha2, name]));

function centreMarks(centres: readonly Centre[], { squares, placer, namedCities }: DrawnPlan): CentreMark[] {
  const named = new Set(namedCities);
  return centres.flatMap((centre, index) => {
    const square = squares[index];
    if (!square) return [];
    const { spot, wide, narrow } = square;
    const label = named.has(centre.city) ? null : placer.place(wide.centre, wide.radius, smallText(centre.city), 0);
    if (label) named.add(centre.city);
    return [{ ...spot, centre: centre.id, wide: wide.offset, narrow: narrow.offset, label }];
  });
}

/** A city state that already carries its name as a stop needs no second one. */
function islandMark(
  plate: Plate,
  { alpha2, region, name, at }: Island,
  { placer, namedCities }: DrawnPlan,
): IslandMark {
  const centre = inLayout(plate, wideLayout, plate.project(at));
  const label = namedCities.has(name) ? null : placer.place(centre, 2, smallText(name), 0);
  return { alpha2, region, ...spotOn(plate, at), label };
}

/** The words stand beside the leg where it leaves the plate; further in, where there they would cover something. */
function edgeNote(plate: Plate, { event, city, direction, places }: WayOut, placer: LabelPlacer): EdgeNote[] {
  const frame = layoutFrame(plate, wideLayout);
  const text = smallText(`${direction} ${city}`);
  for (const crowding of [0, 0.3]) {
    for (const place of places) {
      const centre = inLayout(plate, wideLayout, place);
      const label = placer.place(centre, 2, text, crowding);
      if (!label) continue;
      const x = toFraction((centre[0] + label.dx) / frame.right);
      const y = toFraction((centre[1] + label.dy) / frame.bottom);
      return [{ event, direction, anchor: label.anchor, x, y }];
    }
  }
  return [];
}
