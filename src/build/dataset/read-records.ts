import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { RecordKind } from "#data/schema.ts";
import { didYouMean } from "./near-miss.ts";
import type { Problem } from "./problem.ts";
import { readJson } from "./read-json.ts";
import { recordKinds } from "./record-kinds.ts";

/** A record as it lies on disk, parsed but not yet trusted. `value` is undefined where the text is not JSON. */
export interface RecordFile {
  readonly kind: RecordKind;
  /** File name without its ending: the record's id. */
  readonly name: string;
  /** Path inside the dataset folder. */
  readonly file: string;
  readonly value: unknown;
}

export interface ReadFiles {
  readonly files: readonly RecordFile[];
  readonly problems: readonly Problem[];
}

const ending = ".json";
/** Kept in the dataset folder for its readers; holds no records. */
const besides = new Set(["schema", "translations", "README.md", "LICENSE"]);

async function readOne(dir: string, kind: RecordKind, entry: string): Promise<ReadFiles> {
  const file = `${kind}/${entry}`;
  if (!entry.endsWith(ending)) {
    const found = `a file that does not end in ${ending}`;
    return { files: [], problems: [{ file, path: "$", found, expected: "only JSON files, one record each" }] };
  }
  const { value, problems } = await readJson(dir, file);
  return { files: [{ kind, name: entry.slice(0, -ending.length), file, value }], problems };
}

async function readFolder(dir: string, kind: RecordKind): Promise<ReadFiles> {
  const entries = await readdir(join(dir, kind)).catch(() => null);
  if (entries === null) {
    const expected = `a folder ${kind} with one file a record`;
    return { files: [], problems: [{ file: kind, path: "$", found: "no such folder", expected }] };
  }
  const shown = entries.filter((entry) => !entry.startsWith(".")).toSorted();
  const read = await Promise.all(shown.map((entry) => readOne(dir, kind, entry)));
  return { files: read.flatMap((one) => one.files), problems: read.flatMap((one) => one.problems) };
}

/** Reads every record below `dir`; a missing folder or a broken file is a problem, never an exception. */
export async function readRecords(dir: string): Promise<ReadFiles> {
  const present = await readdir(dir).catch((): string[] => []);
  const strangers = present
    .filter((entry) => !entry.startsWith(".") && !besides.has(entry) && !recordKinds.some((kind) => kind === entry))
    .map((entry) => ({
      file: entry,
      path: "$",
      found: `an entry named ${JSON.stringify(entry)}`,
      expected: `only the folders ${recordKinds.join(", ")}, schema, and README.md`,
      ...didYouMean(entry, recordKinds),
    }));
  const folders = await Promise.all(recordKinds.map((kind) => readFolder(dir, kind)));
  return {
    files: folders.flatMap((folder) => folder.files),
    problems: [...strangers, ...folders.flatMap((folder) => folder.problems)],
  };
}
