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
  /** A form sends such a field once for each of its values. */
  readonly isRepeated?: true;
}

/** One of a fixed set of words. */
export function choice<const T extends string>(name: string, words: readonly T[], fallback: T): Parameter<T> {
  return {
    name,
    fallback,
    parse: (text) => words.find((known) => known === text) ?? null,
    serialise: (value) => value,
  };
}

/** Free text, cut at `limit` characters so that an address stays an address. */
export function freeText(name: string, limit = 100): Parameter<string> {
  return { name, fallback: "", parse: (text) => text.slice(0, limit), serialise: (value) => value.slice(0, limit) };
}

/** Says that nothing is chosen where something is by default. */
const nothing = "any";

/**
 * Several words that `readOne` knows, each once, in one order whatever the order of choosing: "a.b", or "a,b" as people write.
 * Nothing that is known, nothing chosen: the default.
 */
export function choices(
  name: string,
  readOne: (text: string) => string | null,
  fallback: readonly string[] = [],
): Parameter<readonly string[]> {
  const inOrder = (values: readonly string[]): readonly string[] => [...new Set(values)].toSorted();
  return {
    name,
    fallback: inOrder(fallback),
    isRepeated: true,
    parse: (text) => {
      if (text === nothing) return [];
      const known = inOrder(text.split(/[.,]/).flatMap((word) => readOne(word) ?? []));
      return known.length === 0 ? null : known;
    },
    serialise: (values) => (values.length === 0 ? nothing : inOrder(values).join(".")),
  };
}

/** How many are shown: a whole number up to `most`. */
export function amount(name: string, fallback: number, most = 100_000): Parameter<number> {
  return {
    name,
    fallback,
    parse: (text) => (/^[1-9]\d{0,5}$/.test(text) ? Math.min(Number(text), most) : null),
    serialise: String,
  };
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
  const values = new URLSearchParams(search.slice(0, longestSearch)).getAll(parameter.name);
  const text = values.length > 0 && parameter.isRepeated ? values.join(",") : (values[0] ?? null);
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
  // A comma may stand in a search part as it is; lists stay readable.
  const written = values.toString().replaceAll("%2C", ",");
  return written === "" ? "" : `?${written}`;
}
