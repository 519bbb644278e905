/** A text, number, truth value or null inside parsed JSON, with the way to it. */
export interface JsonLeaf {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** Every leaf of parsed JSON, in the order of the file. */
export function* jsonLeaves(value: unknown, path: readonly (string | number)[] = []): Generator<JsonLeaf> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* jsonLeaves(item, [...path, index]);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* jsonLeaves(item, [...path, key]);
  } else {
    yield { path, value };
  }
}

/** The innermost key on a way, list positions skipped: `sources` for `$.sources[3]`. */
export function keyOf(leaf: JsonLeaf): string | undefined {
  return leaf.path.findLast((part) => typeof part === "string");
}
