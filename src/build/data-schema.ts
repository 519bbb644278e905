import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { jsonSchemaFiles } from "./dataset/json-schemas.ts";

const folder = fileURLToPath(new URL("../../data/schema", import.meta.url));

/** `npm run data:schema [-- --check]`: prints the JSON Schemas of the records into data/schema, or compares them. */
export async function main(args: readonly string[]): Promise<void> {
  const files = jsonSchemaFiles();
  const wanted = new Map(files.map(({ name, text }) => [name, text]));
  const present = await readdir(folder).catch((): string[] => []);
  const strangers = present.filter((name) => !wanted.has(name));
  if (args.includes("--check")) {
    const texts = await Promise.all(files.map(({ name }) => readFile(join(folder, name), "utf8").catch(() => null)));
    const stale = [...files.filter(({ text }, index) => text !== texts[index]).map(({ name }) => name), ...strangers];
    if (stale.length === 0) console.log(`${files.length} schemas in step`);
    else console.error(`Out of step with src/data/schema/: ${stale.join(", ")}. Run npm run data:schema.`);
    process.exitCode = stale.length === 0 ? 0 : 1;
    return;
  }
  await mkdir(folder, { recursive: true });
  await Promise.all([
    ...files.map(({ name, text }) => writeFile(join(folder, name), text)),
    ...strangers.map((name) => rm(join(folder, name))),
  ]);
  console.log(`${files.length} schemas written to data/schema`);
}
