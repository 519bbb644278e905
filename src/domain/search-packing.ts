/**
 * minisearch's serialised index, packed for the way to the browser: a third of the bytes, compressed. Terms are sorted and leave
 * out what they share with the one before; lists of entries are gaps in a base of 36 without separators.
 */
import type { AsPlainObject } from "minisearch";
import type { PackedIndex } from "#data/search-index.ts";
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

/** Each place with the number of times the term stands there: once. */
function readPlaces(text: string): Record<string, number> {
  const places: Record<string, number> = {};
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

/** Throws for an index that the packing would change: stored fields, or entries that are not numbered from 0. */
export function packIndex(index: AsPlainObject): PackedIndex {
  const { documentCount, documentIds, fieldLength, averageFieldLength, storedFields } = index;
  const isPlain = Object.entries(documentIds).every(([place, id]) => id === Number(place));
  if (
    !isPlain ||
    Object.values(storedFields).some((fields) => fields !== undefined && Object.keys(Object(fields)).length > 0)
  )
    throw new Error("An index with stored fields or other ids than 0, 1, 2 … cannot be packed");
  const entries = Array.from({ length: documentCount }, (_, place) => place);
  const terms = index.index.toSorted(byTerm);
  return {
    count: documentCount,
    averageLengths: averageFieldLength,
    lengths: searchFields.map((_, field) =>
      entries.map((entry) => writeNumber(fieldLength[entry]?.[field] ?? 0)).join(""),
    ),
    places: searchFields.map((_, field) =>
      terms.map(([, data]) => writePlaces(Object.keys(data[field] ?? {}).map(Number))).join(" "),
    ),
    terms: writeTerms(terms.map(([term]) => term)),
  };
}

/** Terms unpacked between two pauses: some milliseconds on a slow phone. */
const termsAtOnce = 400;

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/** What minisearch loads. Works in pieces and lets the page answer its reader between them. */
export async function unpackIndex(packed: PackedIndex): Promise<AsPlainObject> {
  const { count, averageLengths, lengths, places, terms } = packed;
  const entries = Array.from({ length: count }, (_, place) => place);
  const byField = places.map((list) => list.split(" "));
  const lengthsByField = lengths.map(readNumbers);
  const index: AsPlainObject["index"] = [];
  for (const [place, term] of readTerms(terms).entries()) {
    if (place % termsAtOnce === 0) await pause();
    const fields: [string, Record<string, number>][] = byField.flatMap((lists, field) => {
      const list = lists[place] ?? "";
      return list === "" ? [] : [[String(field), readPlaces(list)]];
    });
    index.push([term, Object.fromEntries(fields)]);
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
    index,
    serializationVersion: 2,
  };
}
