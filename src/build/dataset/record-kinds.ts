import { recordSchemas } from "#data/schema.ts";
import type { RecordKind } from "#data/schema.ts";

/** What one record of a folder is called; also the name of its JSON Schema. */
export const singular: Readonly<Record<RecordKind, string>> = {
  events: "event",
  initiatives: "initiative",
  regions: "region",
  countries: "country",
  centres: "centre",
  themes: "theme",
  strategy: "strategy",
  statistics: "statistic",
  headlines: "headline",
  sources: "source",
  conflicts: "conflict",
  gaps: "gap",
  releases: "release",
};

const isRecordKind = (name: string): name is RecordKind => name in recordSchemas;

/** The folders of the dataset, in the order of the schema. */
export const recordKinds: readonly RecordKind[] = Object.keys(recordSchemas).filter(isRecordKind);

/** What a record's `$schema` line must say. */
export const schemaPointerOf = (kind: RecordKind): string => `../schema/${singular[kind]}.schema.json`;
