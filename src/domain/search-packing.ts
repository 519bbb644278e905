/**
 * minisearch's serialised index, packed for the way to the browser: two fifths of the bytes, compressed. Terms are sorted and leave
 * out what they share with the one before; lists of entries are gaps in a base of 36 without separators. What the
 * entries say themselves, such as their titles, is left out and read from them again.
 */
import type { AsPlainObject } from "minisearch";
import type { PackedIndex } from "#data/search-index.ts";
import type { CarriedTerms } from "./carried-terms.ts";
import { searchFields } from "./search-options.ts";

/** The last digit of a number, and the digits before it: so numbers need no separator. */
const last = "0123456789abcdefghijklmnopqrstuvwxyz";
const ahead = "ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&*";

function writeNumber(value: number): string {
  let text = last.charAt(value % last.length);
  for (let rest = Math.floor(value / last.length); rest > 0; rest = Math.floor(rest / ahead.length)) {
    text = ahead.charAt(rest % ahead.length) + text;
  }
  return text;
}

/** The numbers written in a text, in order. */
function readNumbers(text: string): readonly number[] {
  const numbers: number[] = [];
  let before = 0;
  for (const digit of text) {
    const place = last.indexOf(digit);
    if (place === -1) before = before * ahead.length + ahead.indexOf(digit);
    else {
      numbers.push(before * last.length + place);
      before = 0;
    }
  }
  return numbers;
}

function writePlaces(places: readonly number[]): string {
  return places.map((place, index) => writeNumber(place - (places[index - 1] ?? -1) - 1)).join("");
}

/** Each place with the number of times a term stands there: once. */
type Places = Record<string, number>;

function readPlaces(text: string): Places {
  const places: Places = {};
  let place = -1;
  for (const gap of readNumbers(text)) {
    place += gap + 1;
    places[place] = 1;
  }
  return places;
}

function writeTerms(terms: readonly string[]): string {
  return terms
    .map((term, index) => {
      const before = terms[index - 1] ?? "";
      let same = 0;
      while (same < term.length && same < 35 && term[same] === before[same]) same += 1;
      return same.toString(36) + term.slice(same);
    })
    .join(" ");
}

function readTerms(text: string): readonly string[] {
  let before = "";
  return text.split(" ").map((written) => {
    before = before.slice(0, Number.parseInt(written.charAt(0), 36)) + written.slice(1);
    return before;
  });
}

const byTerm = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

/** The terms of an entry that its field of the index has anyway; by the number of the field. */
const carriedIn = ({ title, about }: CarriedTerms): readonly (readonly string[])[] =>
  searchFields.map((field) => (field === "title" ? title : field === "about" ? about : []));

/**
 * `carried` says of each entry which terms it brings along. Throws for an index that the packing would change: stored fields,
 * entries that are not numbered from 0, entries that bring terms they are not indexed under.
 */
export function packIndex(index: AsPlainObject, carried: readonly CarriedTerms[]): PackedIndex {
  const { documentCount, documentIds, fieldLength, averageFieldLength, storedFields } = index;
  const isPlain = Object.entries(documentIds).every(([place, id]) => id === Number(place));
  if (
    !isPlain ||
    Object.values(storedFields).some((fields) => fields !== undefined && Object.keys(Object(fields)).length > 0)
  )
    throw new Error("An index with stored fields or other ids than 0, 1, 2 … cannot be packed");
  const entries = Array.from({ length: documentCount }, (_, place) => place);
  const brought = carried.map((terms) => carriedIn(terms).map((list) => new Set(list)));
  let left = 0;
  const packedPlaces = (term: string, places: Places | undefined, field: number): readonly number[] => {
    const all = Object.keys(places ?? {}).map(Number);
    const kept = all.filter((place) => brought[place]?.[field]?.has(term) !== true);
    left += all.length - kept.length;
    return kept;
  };
  const terms = index.index
    .toSorted(byTerm)
    .map(([term, data]) => [term, searchFields.map((_, field) => packedPlaces(term, data[field], field))] as const)
    .filter(([, places]) => places.some((list) => list.length > 0));
  if (left !== brought.flat().reduce((sum, { size }) => sum + size, 0))
    throw new Error("An entry brings terms that it is not indexed under");
  return {
    count: documentCount,
    averageLengths: averageFieldLength,
    lengths: searchFields.map((_, field) =>
      entries.map((entry) => writeNumber(fieldLength[entry]?.[field] ?? 0)).join(""),
    ),
    places: searchFields.map((_, field) => terms.map(([, places]) => writePlaces(places[field] ?? [])).join(" ")),
    terms: writeTerms(terms.map(([term]) => term)),
  };
}

/** Terms unpacked and entries read between two pauses: some milliseconds on a slow phone. */
const termsAtOnce = 400;
const entriesAtOnce = 100;

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/** Puts an entry under the terms it brings along. */
function addCarried(index: Map<string, Record<string, Places>>, place: number, carried: CarriedTerms): void {
  for (const [field, terms] of carriedIn(carried).entries()) {
    for (const term of terms) {
      const fields = index.get(term) ?? {};
      (fields[field] ??= {})[place] = 1;
      index.set(term, fields);
    }
  }
}

/**
 * What minisearch loads; `carriedBy` tells the terms of the entry at a place. Works in pieces and lets the page answer its
 * reader between them.
 */
export async function unpackIndex(
  packed: PackedIndex,
  carriedBy: (place: number) => CarriedTerms,
): Promise<AsPlainObject> {
  const { count, averageLengths, lengths, places, terms } = packed;
  const entries = Array.from({ length: count }, (_, place) => place);
  const byField = places.map((list) => list.split(" "));
  const lengthsByField = lengths.map(readNumbers);
  const index = new Map<string, Record<string, Places>>();
  for (const [place, term] of readTerms(terms).entries()) {
    if (place % termsAtOnce === 0) await pause();
    const fields: [string, Places][] = byField.flatMap((lists, field) => {
      const list = lists[place] ?? "";
      return list === "" ? [] : [[String(field), readPlaces(list)]];
    });
    index.set(term, Object.fromEntries(fields));
  }
  for (const place of entries) {
    if (place % entriesAtOnce === 0) await pause();
    addCarried(index, place, carriedBy(place));
  }
  return {
    documentCount: count,
    nextId: count,
    documentIds: Object.fromEntries(entries.map((entry) => [entry, entry])),
    fieldIds: Object.fromEntries(searchFields.map((field, place) => [field, place])),
    fieldLength: Object.fromEntries(entries.map((entry) => [entry, lengthsByField.map((list) => list[entry] ?? 0)])),
    averageFieldLength: [...averageLengths],
    storedFields: {},
    dirtCount: 0,
    index: [...index],
    serializationVersion: 2,
  };
}
