import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { recordKinds, schemaPointerOf } from "#build/dataset/record-kinds.ts";

const named = z.looseObject({ $schema: z.string(), id: z.string() });

/** Runs `use` on a copy of the dataset in `from` to which records are added, each into the folder its schema belongs to. */
export async function withAdded<T>(
  from: string,
  records: readonly string[],
  use: (dir: string) => Promise<T>,
): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), "atlas-dataset-"));
  try {
    await cp(from, dir, { recursive: true });
    for (const text of records) {
      const { $schema, id } = named.parse(JSON.parse(text));
      const kind = recordKinds.find((one) => schemaPointerOf(one) === $schema);
      if (kind === undefined) throw new Error(`no folder for ${$schema}`);
      await writeFile(join(dir, kind, `${id}.json`), text);
    }
    return await use(dir);
  } finally {
    await rm(dir, { recursive: true });
  }
}
