/** The people at the stops of a tour as a figure. */
import type { EventBrief } from "#data/briefs.ts";
import type { FigureRow } from "#domain/figure.ts";

export interface Recorded {
  readonly count: number;
  /** The stop with the most people on record. */
  readonly most: EventBrief;
  readonly mostPeople: number;
}

/** How many stops have a recorded number of people, and which had the most; null where none has. */
export function recordedStops(tour: readonly EventBrief[]): Recorded | null {
  const known = tour.flatMap((stop) => (stop.participants === null ? [] : [{ stop, people: stop.participants.value }]));
  const first = known.toSorted((a, b) => b.people - a.people)[0];
  return first === undefined ? null : { count: known.length, most: first.stop, mostPeople: first.people };
}

/** How the figure says things, in the reader's language. */
export interface StopWords {
  readonly nameOf: (stop: EventBrief) => string;
  readonly dateOf: (stop: EventBrief) => string;
  readonly pathOf: (stop: EventBrief) => string;
  readonly countsOf: (stop: EventBrief) => string;
}

/** One row a stop, in the order of the tour. */
export function stopRows(tour: readonly EventBrief[], here: string, words: StopWords): readonly FigureRow[] {
  return tour.map((stop) => ({
    key: stop.id,
    isHere: stop.id === here,
    head: { text: words.nameOf(stop), to: stop.id === here ? null : words.pathOf(stop) },
    cells: [
      { kind: "text", text: words.dateOf(stop), to: null },
      { kind: "number", number: stop.participants, counts: words.countsOf(stop) },
    ],
  }));
}
