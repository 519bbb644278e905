/** Plates that a page draws but only its chunk can name: events whose globes look the same way share one. */

/** Addresses of the plates that a chunk names; most chunks name none. */
export function platesNamedIn(chunk: unknown): readonly string[] {
  if (typeof chunk !== "object" || chunk === null || !("locator" in chunk)) return [];
  const { locator } = chunk;
  if (typeof locator !== "object" || locator === null || !("plate" in locator)) return [];
  return typeof locator.plate === "string" ? [`plate/${locator.plate}`] : [];
}
