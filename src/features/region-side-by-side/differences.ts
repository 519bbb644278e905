/** Where regions differ, said only where their figures may be compared: exact values of one measure. Never a sum. Pure. */
import { valueOf } from "./measures.ts";
import type { Measure, MeasuredRegion, Quantity } from "./measures.ts";

export interface Difference {
  readonly kind: "differs" | "equal";
  readonly measure: Measure;
  /** Several where they share the value; all of them where all are equal. */
  readonly most: readonly MeasuredRegion[];
  readonly least: readonly MeasuredRegion[];
  /** Recorded with a qualifier only, such as "about": its rank would be a guess. */
  readonly inexact: readonly MeasuredRegion[];
  readonly unknown: readonly MeasuredRegion[];
}
export type Uncompared =
  /** None of the regions had a workshop of the tour, as far as the record knows. */
  | { readonly kind: "no-workshop"; readonly measure: Measure }
  /** No exact value at all, of workshops of which at least one is on record. */
  | { readonly kind: "none"; readonly measure: Measure }
  /** One exact value only. */
  | { readonly kind: "too-few"; readonly measure: Measure; readonly exact: MeasuredRegion }
  /** Years of experience grow with the people in the room, so they need both figures of two workshops. */
  | { readonly kind: "needs-people"; readonly measure: Measure }
  /** Counts of the record tell how much was found, not how much there was. */
  | { readonly kind: "record"; readonly measure: Measure };
export type Verdict = Difference | Uncompared;

/** Quantities that the Atlas counts of its own records. */
export const countsRecords: ReadonlySet<Quantity> = new Set(["events", "initiatives", "centres"]);

const isExact = ({ known }: MeasuredRegion): boolean =>
  known.kind === "counted" || (known.kind === "cited" && known.number.qualifier === null);
const isInexact = ({ known }: MeasuredRegion): boolean => known.kind === "cited" && known.number.qualifier !== null;
const isUnknown = ({ known }: MeasuredRegion): boolean => known.kind === "not-recorded";
const hadNoWorkshop = ({ known }: MeasuredRegion): boolean => known.kind === "no-workshop";

/** Whether exact people are known of the same workshop. */
const hasPeople = ({ stop }: MeasuredRegion): boolean => stop?.participants?.qualifier === null;

/** What may be said of the regions that the measure holds. */
export function judge(measure: Measure): Verdict {
  if (countsRecords.has(measure.quantity)) return { kind: "record", measure };
  if (measure.regions.every(hadNoWorkshop)) return { kind: "no-workshop", measure };
  const exact = measure.regions.filter(isExact);
  // Even where both are known, years alone say only who brought more people; the figures stand side by side for that.
  if (measure.quantity === "years" && exact.filter(hasPeople).length < 2) return { kind: "needs-people", measure };
  const [first, second] = exact;
  if (first === undefined) return { kind: "none", measure };
  if (second === undefined) return { kind: "too-few", measure, exact: first };
  const values = exact.map(({ known }) => valueOf(known) ?? 0);
  const [greatest, smallest] = [Math.max(...values), Math.min(...values)];
  return {
    kind: greatest === smallest ? "equal" : "differs",
    measure,
    most: exact.filter(({ known }) => valueOf(known) === greatest),
    least: exact.filter(({ known }) => valueOf(known) === smallest),
    inexact: measure.regions.filter(isInexact),
    unknown: measure.regions.filter(isUnknown),
  };
}

/** Whether a verdict compares. */
export const isDifference = (verdict: Verdict): verdict is Difference =>
  verdict.kind === "differs" || verdict.kind === "equal";
const isUncompared = (verdict: Verdict): verdict is Uncompared => !isDifference(verdict);

/** What cannot be compared, by its reason: one entry each for the reasons that several measures share. */
export function byReason(verdicts: readonly Verdict[]): readonly (readonly Uncompared[])[] {
  const uncompared = verdicts.filter(isUncompared);
  const sharing = (kind: Uncompared["kind"]): readonly Uncompared[] => uncompared.filter((one) => one.kind === kind);
  const single = [...sharing("too-few"), ...sharing("needs-people")].map((one) => [one]);
  return [...single, sharing("none"), sharing("no-workshop"), sharing("record")].filter((group) => group.length > 0);
}
