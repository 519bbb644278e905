/** What the map, the list and the player show for a choice of tour and a step of the player. Pure. */
import type { EventBrief } from "#data/briefs.ts";
import type { IndexChunk } from "#data/index-chunk.ts";
import type { Drawing, Leg, StopMark, TourChoice } from "#data/plates.ts";
import type { EventId, Series } from "#data/records.ts";

export interface TourStop {
  readonly mark: StopMark;
  readonly event: EventBrief;
  /** Stops in the same series. */
  readonly ofCount: number;
  readonly isCurrent: boolean;
  readonly isAhead: boolean;
}
export interface TourView {
  readonly tour: TourChoice;
  readonly drawing: Drawing;
  /** In order of time. */
  readonly stops: readonly TourStop[];
  /** The same, by series. */
  readonly groups: readonly { readonly series: Series; readonly stops: readonly TourStop[] }[];
  readonly others: readonly EventBrief[];
  /** Place of the player's stop in `stops`; null while the whole tour is shown. */
  readonly step: number | null;
  /** First and last day. */
  readonly span: { readonly start: string; readonly end: string };
  stateOf(leg: Leg): "travelled" | "current" | "ahead";
}

/** Text order of ISO dates is order of time. */
const byStart = (a: EventBrief, b: EventBrief): number => {
  const [left, right] = [a.dates.start ?? "9999", b.dates.start ?? "9999"];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** Makes the view. `stopId` that is not a stop of the tour means the whole tour. */
export function createTourView(
  index: Pick<IndexChunk, "events" | "world">,
  tour: TourChoice,
  stopId: string,
): TourView {
  const drawing = index.world.tours[tour];
  const byId = new Map<EventId, EventBrief>(index.events.map((event) => [event.id, event]));
  const pairs = drawing.stops
    .flatMap((mark) => {
      const event = byId.get(mark.event);
      return event ? [{ mark, event }] : [];
    })
    .toSorted((a, b) => byStart(a.event, b.event));
  const found = pairs.findIndex(({ event }) => event.id === stopId);
  const step = found === -1 ? null : found;
  const stops = pairs.map(({ mark, event }, at) => ({
    mark,
    event,
    ofCount: pairs.filter((other) => other.event.series === event.series).length,
    isCurrent: at === step,
    isAhead: step !== null && at > step,
  }));
  const series = [...new Set(stops.map(({ event }) => event.series))];
  const placeOf = new Map<EventId, number>(stops.map(({ event }, at) => [event.id, at]));
  const first = stops[0]?.event.dates.start ?? "";
  const last = stops.at(-1)?.event.dates;
  return {
    tour,
    drawing,
    stops,
    groups: series.map((one) => ({ series: one, stops: stops.filter(({ event }) => event.series === one) })),
    others: drawing.dots.flatMap((dot) => byId.get(dot.event) ?? []).toSorted(byStart),
    step,
    span: { start: first, end: last?.end ?? last?.start ?? first },
    stateOf: (leg) => {
      const arrives = placeOf.get(leg.to) ?? 0;
      if (step === null || arrives < step) return "travelled";
      return arrives === step ? "current" : "ahead";
    },
  };
}
