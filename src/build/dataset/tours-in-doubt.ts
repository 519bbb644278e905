import { series } from "#data/schema/record-parts.ts";
import type { Series } from "#data/records.ts";
import type { CheckInput } from "./check.ts";
import { valueAt } from "./json-path.ts";

/**
 * Tours of which a stop may be missing, because some event has a wrong shape. Their route cannot be judged until that
 * event is mended, and complaints about it would hide the one real problem.
 */
export function toursInDoubt({ files, records }: CheckInput): ReadonlySet<Series> {
  const right = new Set(records.events.map(({ file }) => file));
  const wrong = files.filter(({ kind, file }) => kind === "events" && !right.has(file));
  return new Set(
    wrong.flatMap(({ value }) => {
      const tour = series.options.find((option) => option === valueAt(value, ["series"]));
      return tour === undefined ? series.options : [tour];
    }),
  );
}
