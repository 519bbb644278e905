/** The records as `data/` holds them: a list for each kind, without the line that names the schema to editors. */
import type { Dataset } from "#data/records.ts";
import type { RecordKind } from "#data/schema.ts";

/** Always lists, also of the one strategy, in the order of the folders. */
export function recordsByKind(dataset: Dataset): Readonly<Record<RecordKind, readonly object[]>> {
  const { strategy, translations: _translations, ...lists } = dataset;
  return { ...lists, strategy: [strategy] };
}
