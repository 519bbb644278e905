/** The downloads as a stranger has them: parsed by other libraries than those that wrote them, from nothing but the files. */
import { parse } from "csv-parse/sync";
import { z } from "zod";
import type { ExportFile } from "#build/exports/export-file.ts";

const field = z.looseObject({
  name: z.string(),
  type: z.enum(["string", "integer", "number", "boolean", "date"]),
  format: z.string().optional(),
  description: z.string(),
  jsonPath: z.string().optional(),
  constraints: z
    .strictObject({
      required: z.literal(true).optional(),
      enum: z.array(z.union([z.string(), z.number()])).optional(),
      pattern: z.string().optional(),
      minimum: z.number().optional(),
      maximum: z.number().optional(),
    })
    .default({}),
});
const resource = z.looseObject({
  name: z.string(),
  path: z.string(),
  jsonPath: z.string(),
  description: z.string(),
  bytes: z.number(),
  hash: z.string(),
  schema: z.strictObject({
    fields: z.array(field),
    missingValues: z.tuple([z.literal("")]),
    primaryKey: z.array(z.string()),
    foreignKeys: z
      .array(
        z.strictObject({
          fields: z.array(z.string()),
          reference: z.strictObject({ resource: z.string(), fields: z.array(z.string()) }),
        }),
      )
      .default([]),
  }),
});
const descriptor = z.looseObject({ resources: z.array(resource) });
export type Resource = z.infer<typeof resource>;
export type Field = z.infer<typeof field>;

export type CellValue = string | number | boolean | null;
/** Cells by the name of their column. */
export type TableRow = ReadonlyMap<string, CellValue>;
export interface PublishedTable extends Resource {
  readonly rows: readonly TableRow[];
}

const text = (file: ExportFile | undefined): string =>
  new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(file?.bytes);

/** The text of a file by its path; throws for one that is not there or not UTF-8. */
export function textOf(files: readonly ExportFile[], path: string): string {
  const file = files.find((one) => one.path === path);
  if (file === undefined) throw new Error(`No file ${path}`);
  return text(file);
}

function cellOf(raw: string, { type }: Field): CellValue {
  if (raw === "") return null;
  if (type === "boolean") return raw === "true" ? true : raw === "false" ? false : raw;
  if (type === "integer" || type === "number") return Number(raw);
  return raw.startsWith("'") ? raw.slice(1) : raw;
}

/** Rows of a CSV file, without any conversion. */
export function rawRows(csv: string): readonly (readonly string[])[] {
  return z.array(z.array(z.string())).parse(parse(csv));
}

/** All tables that the descriptor names, with typed cells. */
export function publishedTables(files: readonly ExportFile[]): readonly PublishedTable[] {
  const { resources } = descriptor.parse(JSON.parse(textOf(files, "datapackage.json")));
  return resources.map((one) => {
    const [head = [], ...rows] = rawRows(textOf(files, one.path));
    const { fields } = one.schema;
    const names = fields.map(({ name }) => name);
    if (head.join() !== names.join()) throw new Error(`${one.path}: the head is not that of the descriptor`);
    return {
      ...one,
      rows: rows.map((row) => new Map(fields.map((of, index) => [of.name, cellOf(row[index] ?? "", of)]))),
    };
  });
}
