import type { Initiative } from "#data/records.ts";
import { inOrderOfTime } from "./event-order.ts";

const weights = ["primary", "secondary", "mention"] as const satisfies readonly Initiative["prominence"][];

/** Initiatives by their weight in the primary documents, equal ones in order of time: the order in which the Atlas lists them. */
export const inOrderOfWeight = <T extends Pick<Initiative, "id" | "dates" | "prominence">>(
  initiatives: readonly T[],
): readonly T[] =>
  inOrderOfTime(initiatives).toSorted((a, b) => weights.indexOf(a.prominence) - weights.indexOf(b.prominence));
