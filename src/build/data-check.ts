import { relative, resolve } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { formatProblem } from "./dataset/problem.ts";
import { readDataset } from "./dataset/read-dataset.ts";

const ownData = fileURLToPath(new URL("../../data", import.meta.url));

const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? "" : "s"}`;

/** `npm run data:check [folder]`: prints all problems of a dataset; exit code 1 if there is one. Remarks alone do not fail it. */
export async function main(args: readonly string[]): Promise<void> {
  const dir = resolve(args[0] ?? ownData);
  const folder = relative(process.cwd(), dir).replaceAll("\\", "/") || ".";
  const { problems, remarks, records } = await readDataset(dir);
  for (const problem of problems) console.error(`${formatProblem(problem, folder)}\n`);
  for (const remark of remarks) console.log(`${formatProblem(remark, folder)}\n`);
  if (problems.length === 0) {
    const earlier = remarks.length === 0 ? "" : `, ${counted(remarks.length, "translation")} of an earlier English`;
    console.log(`${counted(records, "record")}, no problems${earlier}`);
    return;
  }
  const files = new Set(problems.map((problem) => problem.file)).size;
  console.error(`${counted(records, "record")}, ${counted(problems.length, "problem")} in ${counted(files, "file")}`);
  process.exitCode = 1;
}
