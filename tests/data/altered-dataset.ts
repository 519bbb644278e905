import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { formatProblem } from "#build/dataset/problem.ts";
import { readDataset } from "#build/dataset/read-dataset.ts";

const fixtures = fileURLToPath(new URL("../fixtures/dataset", import.meta.url));
/** A small dataset in which everything is right. */
export const validDir = join(fixtures, "valid");
/** One file for each way of breaking it. */
export const brokenDir = join(fixtures, "broken");

/** One change of one file. Paths are keys joined by dots: `place.point.lat`, `values.0.value`. */
const change = z.strictObject({
  file: z.string(),
  /** Begin with a copy of this file. */
  copyOf: z.string().optional(),
  set: z.record(z.string(), z.json()).optional(),
  remove: z.array(z.string()).optional(),
  /** Replace in the text, which need not be JSON afterwards. */
  replace: z.tuple([z.string(), z.string()]).optional(),
  /** The whole text, where the file is new. */
  text: z.string().optional(),
  delete: z.literal(true).optional(),
});
export type Change = z.infer<typeof change>;

/** A way of breaking the valid dataset, and all that the check must print: a list of lines for each problem. */
export const brokenCase = z.strictObject({
  name: z.string(),
  changes: z.array(change).min(1),
  expected: z.array(z.array(z.string())).min(1),
});

function altered(value: unknown, path: readonly string[], alter: (parent: object, key: string) => void): unknown {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== "object" || value === null)
    throw new Error(`no such path: ${path.join(".")}`);
  if (rest.length === 0) alter(value, key);
  else altered(Object.entries(value).find(([name]) => name === key)?.[1], rest, alter);
  return value;
}

async function apply(dir: string, step: Change): Promise<void> {
  const file = join(dir, step.file);
  if (step.delete === true) {
    await rm(file, { recursive: true });
    return;
  }
  const before = step.text ?? (await readFile(join(dir, step.copyOf ?? step.file), "utf8"));
  let text = before;
  if (step.set !== undefined || step.remove !== undefined) {
    const value: unknown = JSON.parse(before);
    for (const [path, to] of Object.entries(step.set ?? {})) {
      altered(value, path.split("."), (parent, key) => Reflect.set(parent, key, to));
    }
    for (const path of step.remove ?? []) {
      altered(value, path.split("."), (parent, key) => Reflect.deleteProperty(parent, key));
    }
    text = JSON.stringify(value, null, 2);
  }
  if (step.replace !== undefined) {
    if (!text.includes(step.replace[0])) throw new Error(`${step.file} does not hold ${step.replace[0]}`);
    text = text.replace(...step.replace);
  }
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** Runs `use` on a copy of the valid dataset with the changes made, and removes the copy. */
export async function withAltered<T>(changes: readonly Change[], use: (dir: string) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), "atlas-dataset-"));
  try {
    await cp(validDir, dir, { recursive: true });
    for (const step of changes) await apply(dir, step);
    return await use(dir);
  } finally {
    await rm(dir, { recursive: true });
  }
}

/** What the check prints about the valid dataset with the changes made: a list of lines for each problem. */
export async function printedProblems(changes: readonly Change[]): Promise<string[][]> {
  const { problems } = await withAltered(changes, readDataset);
  return problems.map((problem) => formatProblem(problem, "data").split("\n"));
}
