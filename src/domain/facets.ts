/**
 * Facets: criteria with values that combine. Within a facet, chosen values combine by "or"; facets combine by "and". The
 * count of a value says what choosing it alone in its facet would show while all other facets stay as they are.
 */

/** A criterion; a record has one value under it or several, and should have at least one, so that its counts leave nobody out. */
export interface Facet<T, F extends string> {
  readonly name: F;
  readonly valuesOf: (record: T) => readonly string[];
}

/** Values chosen by facet. A facet without a choice, or with an empty one, lets everything pass. */
export type Chosen<F extends string> = ReadonlyMap<F, readonly string[]>;

/** The values of all records under all facets, worked out once. */
export interface FacetIndex<T, F extends string> {
  readonly records: readonly T[];
  readonly facets: readonly {
    readonly name: F;
    /** By place of the record. */
    readonly values: readonly (readonly string[])[];
    /** Every value that occurs, once. */
    readonly occurring: readonly string[];
  }[];
}

export interface FacetResult<T, F extends string> {
  /** In the order of the index. */
  readonly found: readonly T[];
  /** By facet and value; a value that would show nothing is not in the map. */
  readonly counts: ReadonlyMap<F, ReadonlyMap<string, number>>;
  /** What would be found without the choice in a facet. */
  readonly without: ReadonlyMap<F, number>;
  /** What would be found without the further condition. */
  readonly withoutCondition: number;
}

/** Looks at every record once. */
export function indexFacets<T, F extends string>(
  records: readonly T[],
  facets: readonly Facet<T, F>[],
): FacetIndex<T, F> {
  return {
    records,
    facets: facets.map(({ name, valuesOf }) => {
      const values = records.map(valuesOf);
      return { name, values, occurring: [...new Set(values.flat())] };
    }),
  };
}

const always = (): boolean => true;
const add = (counts: Map<string, number>, values: readonly string[]): void => {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
};

/**
 * One pass over the records: one that fails nothing is found and counts everywhere; one that fails in a single facet counts in
 * that facet only; any other counts nowhere. `condition` is a further criterion, such as a text, by place in the index.
 */
export function applyFacets<T, F extends string>(
  index: FacetIndex<T, F>,
  chosen: Chosen<F>,
  condition: (place: number) => boolean = always,
): FacetResult<T, F> {
  const facets = index.facets.map(({ name, values }) => {
    const wanted = chosen.get(name) ?? [];
    return {
      name,
      values,
      wanted: wanted.length === 0 ? null : new Set(wanted),
      counts: new Map<string, number>(),
      only: 0,
    };
  });
  const found: T[] = [];
  let onlyCondition = 0;
  for (const [place, record] of index.records.entries()) {
    const failed = facets.filter(({ wanted, values }) => wanted !== null && !values[place]?.some((v) => wanted.has(v)));
    const [first, second] = failed;
    if (second !== undefined) continue;
    if (!condition(place)) {
      if (first === undefined) onlyCondition += 1;
    } else if (first === undefined) {
      found.push(record);
      for (const facet of facets) add(facet.counts, facet.values[place] ?? []);
    } else {
      first.only += 1;
      add(first.counts, first.values[place] ?? []);
    }
  }
  return {
    found,
    counts: new Map(facets.map(({ name, counts }) => [name, counts])),
    without: new Map(facets.map(({ name, only }) => [name, found.length + only])),
    withoutCondition: found.length + onlyCondition,
  };
}
