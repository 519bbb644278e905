/** Something on a page that stands in a reader's way. */
export interface Finding {
  /** A rule of axe, or the name of one of our own checks. */
  readonly rule: string;
  /** The criterion of WCAG 2.2, or what axe says of the rule. */
  readonly criterion: string;
  /** Where on the page: a selector, or the element in words. */
  readonly target: string;
  readonly detail: string;
}

/** A finding as lines of a report. */
export const describeFinding = ({ rule, criterion, target, detail }: Finding): string =>
  [`${rule} (${criterion})`, `at ${target}`, detail].filter((line) => line !== "").join("\n    ");
