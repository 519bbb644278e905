import type { InitiativeBrief } from "#data/briefs.ts";

const weights = ["primary", "secondary", "mention"] as const satisfies readonly InitiativeBrief["prominence"][];

/** Initiatives by their weight in the primary documents; equal ones keep their order of time. */
export function byProminence(initiatives: readonly InitiativeBrief[]): readonly InitiativeBrief[] {
  return initiatives.toSorted((a, b) => weights.indexOf(a.prominence) - weights.indexOf(b.prominence));
}
