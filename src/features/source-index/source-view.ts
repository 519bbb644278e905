/** How the list of sources is narrowed and ordered; part of the address. */
import { choice, freeText } from "#url/parameters.ts";

export const sourceKinds = ["all", "primary", "copy", "gone"] as const;
export const sourceOrders = ["publisher", "date", "uses"] as const;
export type SourceKind = (typeof sourceKinds)[number];
export type SourceOrder = (typeof sourceOrders)[number];

export const findSource = freeText("find", 80);
export const kindOfSource = choice("kind", sourceKinds, "all");
export const orderOfSources = choice("sort", sourceOrders, "publisher");
