/** The initiatives found, by the places at which they stand. */
import type { InitiativePlace, InitiativeRow } from "#data/initiative-chunks.ts";

export interface FilledPlace extends InitiativePlace {
  readonly initiatives: readonly InitiativeRow[];
}
export interface MapContent {
  /** Places with most initiatives first. */
  readonly places: readonly FilledPlace[];
  readonly unplaced: readonly InitiativeRow[];
  /** How many stand somewhere; less than the sum over places, as some stand at several. */
  readonly placed: number;
}

/** One pass over what is found. */
export function placeInitiatives(found: readonly InitiativeRow[], places: readonly InitiativePlace[]): MapContent {
  const byPlace = new Map<string, InitiativeRow[]>(places.map(({ key }) => [key, []]));
  const unplaced: InitiativeRow[] = [];
  for (const initiative of found) {
    const known = initiative.places.map((key) => byPlace.get(key)).filter((list) => list !== undefined);
    for (const list of known) list.push(initiative);
    if (known.length === 0) unplaced.push(initiative);
  }
  const filled = places
    .map((place) => ({ ...place, initiatives: byPlace.get(place.key) ?? [] }))
    .filter(({ initiatives }) => initiatives.length > 0)
    .toSorted((a, b) => b.initiatives.length - a.initiatives.length || (a.key < b.key ? -1 : 1));
  return { places: filled, unplaced, placed: found.length - unplaced.length };
}

/** CSS pixels: the area grows with the number, from a dot that can be seen to a circle that leaves its neighbours room. */
export function circleRadius(count: number, most: number): number {
  const [least, largest] = [3.5, 12];
  const share = most <= 1 ? 0 : Math.sqrt((count - 1) / (most - 1));
  return Number((least + (largest - least) * share).toFixed(1));
}
