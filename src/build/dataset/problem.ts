/** One thing that is wrong in one file of the dataset, in words an editor of that file understands. */
export interface Problem {
  /** Path inside the dataset folder, with forward slashes: `events/2018-europe-paris.json`. */
  readonly file: string;
  /** JSON path of the value: `$.participants.source`; `line 3, column 5` where the file is not JSON at all. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  readonly hint?: string;
}

/** A problem as printed; `folder` is the dataset folder as the reader would type it. */
export function formatProblem(problem: Problem, folder: string): string {
  const lines = [
    `${folder}/${problem.file}  ${problem.path}`,
    `  found     ${problem.found}`,
    `  expected  ${problem.expected}`,
  ];
  if (problem.hint !== undefined) lines.push(`  hint      ${problem.hint}`);
  return lines.join("\n");
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Numbers inside paths compare as numbers, so that `$.rows[2]` stands before `$.rows[10]`. */
const sortable = (path: string): string => path.replaceAll(/\d+/g, (digits) => digits.padStart(6, "0"));

/** File by file, then by place in the file: independent of the order in which the checks ran. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    compareText(sortable(a.path), sortable(b.path)) ||
    compareText(a.expected, b.expected) ||
    compareText(a.found, b.found)
  );
}
