/** Reads a file of the dataset that its editors wrote by hand. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { jsonFault } from "./json-fault.ts";
import type { Problem } from "./problem.ts";

/** `file` is a path below `dir`. Text that is not JSON is a problem, with its line and column, and its value undefined. */
export async function readJson(
  dir: string,
  file: string,
): Promise<{ readonly value: unknown; readonly problems: readonly Problem[] }> {
  const text = await readFile(join(dir, file), "utf8");
  const fault = jsonFault(text);
  if (fault === null) return { value: JSON.parse(text), problems: [] };
  const { line, column, found, expected } = fault;
  return { value: undefined, problems: [{ file, path: `line ${line}, column ${column}`, found, expected }] };
}
