import type { TourChoice } from "#data/plates.ts";
import type { Event, Point, Series } from "#data/records.ts";

/** An event with a place on the map. */
export type PlacedEvent = Event & { readonly place: { readonly point: Point } };
export type StopEvent = PlacedEvent & { readonly torch: NonNullable<Event["torch"]> };

/** Series behind each choice of tour. */
export const seriesOfChoice: Readonly<Record<TourChoice, readonly Series[]>> = {
  all: ["2017-discussion", "2018-ideas", "2019-strategy", "successor", "related"],
  "2017": ["2017-discussion"],
  "2018": ["2018-ideas"],
  "2019": ["2019-strategy", "successor"],
};

/** Only what took place, in a place: neither announced nor cancelled events, nor those held on line. */
export const isDrawn = (event: Event): event is PlacedEvent =>
  event.status === "held" && event.place.point !== null && event.place.online !== true;

const isStop = (event: Event): event is StopEvent =>
  isDrawn(event) && event.kind === "regional-workshop" && event.torch !== null;

/** Stops tour by tour in the order of the torch. */
export function stopsIn(events: readonly Event[], series: readonly Series[]): StopEvent[] {
  return events
    .filter(isStop)
    .filter((event) => series.includes(event.series))
    .toSorted((a, b) => series.indexOf(a.series) - series.indexOf(b.series) || a.torch.order - b.torch.order);
}

/** Other drawn events, most people first, then by id. */
export function othersIn(events: readonly Event[], series: readonly Series[]): PlacedEvent[] {
  return events
    .filter(isDrawn)
    .filter((event) => series.includes(event.series) && !isStop(event))
    .toSorted((a, b) => peopleAt(b) - peopleAt(a) || (a.id < b.id ? -1 : 1));
}

/** For ordering only: an unknown number counts as none. */
const peopleAt = (event: Event): number => event.participants?.value ?? 0;

/** Passings of the torch between stops of the same tour. */
export function passings(stops: readonly StopEvent[]): { readonly from: StopEvent; readonly to: StopEvent }[] {
  return stops.flatMap((from) => {
    const to = stops.find(({ id, series }) => id === from.torch.next && series === from.series);
    return to ? [{ from, to }] : [];
  });
}
