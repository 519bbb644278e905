/**
 * View state in the search part of an address. Reading never fails: an unknown or broken value gives the default, and the
 * next write cleans the address. Defaults are not written; parameters of others are kept; order is canonical.
 */
export interface Parameter<T> {
  readonly name: string;
  readonly fallback: T;
  /** null: the text means nothing here. */
  parse(text: string): T | null;
  serialise(value: T): string;
}

/** One of a fixed set of words. */
export function choice<const T extends string>(name: string, choices: readonly T[], fallback: T): Parameter<T> {
  return {
    name,
    fallback,
    parse: (text) => choices.find((known) => known === text) ?? null,
    serialise: (value) => value,
  };
}

/** Free text, cut at `limit` characters so that an address stays an address. */
export function freeText(name: string, limit = 100): Parameter<string> {
  return { name, fallback: "", parse: (text) => text.slice(0, limit), serialise: (value) => value.slice(0, limit) };
}

/** A value to be written; null text leaves the parameter out. */
export interface Assignment {
  readonly name: string;
  readonly text: string | null;
}

/** Sets a parameter to a value; the default is written by leaving it out. */
export function assign<T>(parameter: Parameter<T>, value: T): Assignment {
  const text = parameter.serialise(value);
  return { name: parameter.name, text: text === parameter.serialise(parameter.fallback) ? null : text };
}

/** Longest search part that is read; beyond it an address is noise. */
const longestSearch = 2_000;

/** The value of a parameter in a search part such as "?tour=2018". */
export function readParameter<T>(search: string, parameter: Parameter<T>): T {
  const text = new URLSearchParams(search.slice(0, longestSearch)).get(parameter.name);
  return text === null ? parameter.fallback : (parameter.parse(text) ?? parameter.fallback);
}

/** The search part after some assignments: empty, or with its question mark. */
export function writeSearch(search: string, assignments: readonly Assignment[]): string {
  const values = new URLSearchParams(search.slice(0, longestSearch));
  for (const { name, text } of assignments) {
    if (text === null) values.delete(name);
    else values.set(name, text);
  }
  values.sort();
  const written = values.toString();
  return written === "" ? "" : `?${written}`;
}
