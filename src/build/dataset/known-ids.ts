import type { RecordKind } from "#data/schema.ts";
import { valueAt } from "./json-path.ts";
import type { RecordFile } from "./read-records.ts";
import { recordKinds } from "./record-kinds.ts";

/** The key that names a record of a kind, where it is not `id`. */
const idKeys: Partial<Record<RecordKind, string>> = { countries: "alpha2", themes: "number" };

/** The id that the file's name stands for. */
function idByName({ kind, name }: RecordFile): string {
  if (kind === "countries") return name.toUpperCase();
  if (kind === "themes") return name.replace(/^0+/, "");
  return kind === "headlines" ? name.replace(/^\d+-/, "") : name;
}

/** The id a record gives itself, as text; that of its file name where it gives none (the schema complains about that). */
export function idOf(file: RecordFile): string {
  const id = valueAt(file.value, [idKeys[file.kind] ?? "id"]);
  return typeof id === "string" || typeof id === "number" ? String(id) : idByName(file);
}

export type KnownIds = ReadonlyMap<RecordKind, ReadonlySet<string>>;

/**
 * Ids of all files, by content and by name, those with a wrong shape included: a reference to a record that is itself
 * broken is no second mistake.
 */
export function knownIds(files: readonly RecordFile[]): KnownIds {
  return new Map(
    recordKinds.map((kind) => {
      const own = files.filter((file) => file.kind === kind);
      return [kind, new Set(own.flatMap((file) => [idOf(file), idByName(file)]))];
    }),
  );
}
