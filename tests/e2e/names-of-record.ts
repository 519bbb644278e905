import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const data = fileURLToPath(new URL("../../data", import.meta.url));
const kinds = ["events", "initiatives", "centres", "sources", "regions", "statistics"];
/** Fields of the record that hold names, which keep their own form in every language. */
const named = new Set(["city", "venue", "host", "publisher", "organisations", "title"]);
/** What else stands in Latin letters everywhere. */
const others = ["IFLA", "UN M49", "ISO", "JavaScript"];

function* namesIn(value: unknown, field: string): Generator<string> {
  if (typeof value === "string") {
    if (named.has(field)) yield value;
  } else if (Array.isArray(value)) {
    for (const item of value) yield* namesIn(item, field);
  } else if (typeof value === "object" && value !== null && !("en" in value)) {
    for (const [key, item] of Object.entries(value)) yield* namesIn(item, key);
  }
}

/** Names of cities, houses, organisations and publishers, and titles of sources; long ones first. */
export function namesOfRecord(): readonly string[] {
  const records = kinds.flatMap((kind) =>
    readdirSync(`${data}/${kind}`).map((file): unknown => JSON.parse(readFileSync(`${data}/${kind}/${file}`, "utf8"))),
  );
  const names = new Set([...records.flatMap((record) => [...namesIn(record, "")]), ...others]);
  return [...names].toSorted((a, b) => b.length - a.length);
}
