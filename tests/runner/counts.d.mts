/** What a step adds to the closing line. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** Why the numbers are as they are, or empty. */
  readonly note: string;
}

export function countVitest(report: unknown, exitCode: number): Counts;
export function countPlaywright(report: unknown, exitCode: number): Counts;
export function countGate(exitCode: number): Counts;
