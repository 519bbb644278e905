import { createHash } from "node:crypto";

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

/** A chunk as JSON without spaces, keys in alphabetical order, so that the same facts always give the same bytes. */
export function serialiseChunk(chunk: object): string {
  return JSON.stringify(chunk, (_, value: unknown) =>
    isObject(value) ? Object.fromEntries(Object.entries(value).toSorted(byKey)) : value,
  );
}

/** Names a state of the dataset: twelve hexadecimal digits of SHA-256 over all addresses and bytes. */
export function datasetHash(chunks: ReadonlyMap<string, string>): string {
  const hash = createHash("sha256");
  for (const [address, json] of [...chunks].toSorted(byKey)) hash.update(`${address}\n${json}\n`);
  return hash.digest("hex").slice(0, 12);
}
