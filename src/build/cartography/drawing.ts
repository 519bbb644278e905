import type { Drawing, Label, Leg, Offset, Spot } from "#data/plates.ts";
import { toTenth, type Box, type XY } from "./geometry.ts";
import type { PlacedEvent, StopEvent } from "./drawn-events.ts";
import { labelBox, labelPlacer, type LabelPlacer, type LabelText } from "./label-placer.ts";
import {
  dotRadius,
  inLayout,
  layoutFrame,
  narrowLayout,
  spreadInLayout,
  wideLayout,
  type PlacedMark,
  type SpreadMark,
} from "./layouts.ts";
import { lonLat, spotOn, type Plate } from "./plate.ts";

export interface DrawnLeg extends Leg {
  /** The drawn line in plate units, to keep labels off it. */
  readonly stretches: readonly (readonly XY[])[];
}
export interface DrawingPlan {
  readonly stops: readonly StopEvent[];
  readonly dots: readonly PlacedEvent[];
  readonly legs: readonly DrawnLeg[];
  /** Marks besides events that want room: squares of centres. */
  readonly squares: readonly PlacedMark[];
  /** Boxes in CSS pixels of the wide layout that labels should leave free. */
  readonly blocked: readonly Box[];
  /** Length in characters of the line under a stop's name; 0: none. */
  readonly secondLine: (stop: StopEvent) => number;
  /** Called when the stops have their names and nothing else has: for names that yield only to those. */
  readonly afterStopNames?: (placer: LabelPlacer) => void;
  /** People from which on another event is named; 0: all are, where there is room. */
  readonly namedFrom: number;
}
export interface DrawnPlan {
  readonly drawing: Drawing;
  readonly squares: readonly { readonly spot: Spot; readonly wide: SpreadMark; readonly narrow: SpreadMark }[];
  readonly placer: LabelPlacer;
  readonly namedCities: ReadonlySet<string>;
}

/** Name of a stop in the serif, 14 px, with a smaller line of dates below. */
const stopText = (name: string, secondLine: number): LabelText => ({
  width: Math.max(name.length * 7.6, secondLine * 5.7),
  lineHeight: 14,
  ascent: 11.5,
  lines: secondLine > 0 ? 2 : 1,
});
/** Names of other things, 11 px. */
export const smallText = (name: string): LabelText => ({
  width: name.length * 5.8,
  lineHeight: 13,
  ascent: 10,
  lines: 1,
});

/** Half a hair more than the halo of a leg. */
const LEG_CLEARANCE = 3;
/** Share of a stop's name that may be covered where there is no free place. */
const STOP_CROWDING = 0.8;

/**
 * Sets marks and labels of one drawing: stops and large circles, then the names of stops, then smaller marks around
 * them, then other names. Deterministic.
 */
export function compose(plate: Plate, plan: DrawingPlan): DrawnPlan {
  const marks: PlacedMark[] = [
    ...plan.stops.map(({ place }): PlacedMark => ({ at: lonLat(place.point), shape: "stop" })),
    ...plan.dots.map((event): PlacedMark => ({ at: lonLat(event.place.point), shape: { radius: radiusOf(event) } })),
    ...plan.squares,
  ];
  const placer = placerFor(plate, plan);
  let stopLabels: readonly PlacedLabel[] = [];
  const wide = spreadInLayout(plate, wideLayout, marks, (settled) => {
    for (const { centre, radius } of settled.values()) placer.blockMark(centre, radius);
    stopLabels = nameStops(plan, settled, placer);
    return stopLabels.flatMap(({ box }) => box ?? []);
  });
  for (const { centre, radius } of wide) placer.blockMark(centre, radius);
  const narrow = spreadInLayout(plate, narrowLayout, marks);
  const placed = marks.flatMap((mark, index) => {
    const [onWide, onNarrow] = [wide[index], narrow[index]];
    return onWide && onNarrow ? [{ spot: spotOn(plate, mark.at), wide: onWide, narrow: onNarrow }] : [];
  });
  const stops = plan.stops.flatMap(({ id, series, torch }, index) => {
    const mark = placed[index];
    if (!mark) return [];
    const label = stopLabels[index]?.label ?? null;
    return [{ event: id, series, order: torch.order, ...offsetsOf(mark), label }];
  });
  plan.afterStopNames?.(placer);
  const namedCities = new Set<string>(plan.stops.flatMap(({ place }) => place.city ?? []));
  const dots = plan.dots.flatMap((event, index) => {
    const mark = placed[plan.stops.length + index];
    if (!mark) return [];
    const { city } = event.place;
    const isWanted = city && !namedCities.has(city) && (event.participants?.value ?? 0) >= plan.namedFrom;
    const label = isWanted ? placer.place(mark.wide.centre, mark.wide.radius, smallText(city), 0) : null;
    if (label && city) namedCities.add(city);
    return [{ event: event.id, radius: radiusOf(event), ...offsetsOf(mark), label }];
  });
  const legs = plan.legs.map(({ from, to, series, d, chevron }) => ({ from, to, series, d, chevron }));
  const squares = placed.slice(plan.stops.length + plan.dots.length);
  return { drawing: { stops, legs, dots }, squares, placer, namedCities };
}

const offsetsOf = ({ spot, wide, narrow }: DrawnPlan["squares"][number]): Spot & Record<"wide" | "narrow", Offset> => ({
  ...spot,
  wide: wide.offset,
  narrow: narrow.offset,
});

function placerFor(plate: Plate, { blocked, legs }: DrawingPlan): LabelPlacer {
  const placer = labelPlacer(layoutFrame(plate, wideLayout));
  for (const box of blocked) placer.block(box);
  for (const leg of legs) for (const box of boxesAlong(plate, leg)) placer.block(box);
  return placer;
}

interface PlacedLabel {
  readonly label: Label | null;
  readonly box: Box | null;
}

/** One name to a city, at its first stop, in the order of the stops. */
function nameStops(plan: DrawingPlan, settled: ReadonlyMap<number, SpreadMark>, placer: LabelPlacer): PlacedLabel[] {
  const named = new Set<string>();
  return plan.stops.map((stop, index) => {
    const { city } = stop.place;
    const mark = settled.get(index);
    if (!city || !mark || named.has(city)) return { label: null, box: null };
    named.add(city);
    const text = stopText(city, plan.secondLine(stop));
    const label = placer.place(mark.centre, mark.radius, text, STOP_CROWDING);
    return { label, box: label && labelBox(label, mark.centre, text) };
  });
}

const radiusOf = (event: PlacedEvent): number | null => dotRadius(event.participants?.value ?? null);

export const around = ([x, y]: XY, radius: number): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});

/** Small boxes along a drawn line, in pixels of the wide layout. */
function boxesAlong(plate: Plate, { stretches }: DrawnLeg): Box[] {
  return stretches.flatMap((line) => {
    const points = line.map((point) => inLayout(plate, wideLayout, point));
    return points.flatMap((point, index) => {
      const before = points[index - 1] ?? point;
      const pieces = Math.ceil(Math.hypot(point[0] - before[0], point[1] - before[1]) / 5);
      return Array.from({ length: pieces }, (_, piece) => {
        const t = (piece + 1) / pieces;
        const at: XY = [
          toTenth(before[0] + (point[0] - before[0]) * t),
          toTenth(before[1] + (point[1] - before[1]) * t),
        ];
        return around(at, LEG_CLEARANCE);
      });
    });
  });
}
