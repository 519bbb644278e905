import { z } from "zod";
import { recordSchemas } from "#data/schema.ts";
import type { RecordKind } from "#data/schema.ts";
import { recordKinds, singular } from "./record-kinds.ts";

const descriptions: Readonly<Record<RecordKind, string>> = {
  events: "A dated gathering or milestone of the Global Vision process.",
  initiatives: "A programme, campaign, survey, statement, policy or publication around the process.",
  regions: "One of the six regions of the process, with its workshops.",
  countries: "A country or territory and the region it is assigned to.",
  centres: "A seat of IFLA: headquarters, regional office, language centre or preservation centre.",
  themes: "A highlight of the Report Summary of 2018 with the opportunity it is paired with.",
  strategy: "The IFLA Strategy 2019-2024: directions and key initiatives.",
  statistics: "A table of figures, each with its own source.",
  headlines: "A figure of the process as a whole: a row of a statistic, what it counts, and its caveat.",
  sources: "A text that facts are taken from.",
  conflicts: "A question on which sources disagree.",
  gaps: "Something that is known to exist but was not found.",
  releases: "A published state of the dataset, as citations name it.",
};

/** A JSON Schema as the file that editors read. */
export interface SchemaFile {
  readonly name: string;
  readonly text: string;
}

/** The JSON Schema (draft 2020-12) of a kind of record, printed from its Zod schema. */
export function recordSchema(kind: RecordKind): z.core.JSONSchema.BaseSchema {
  const { $schema, ...schema } = z.toJSONSchema(recordSchemas[kind], { target: "draft-2020-12", io: "input" });
  return {
    ...($schema === undefined ? {} : { $schema }),
    title: singular[kind],
    description: descriptions[kind],
    ...schema,
  };
}

/** The JSON Schemas of all kinds of record. */
export function jsonSchemaFiles(): readonly SchemaFile[] {
  return recordKinds.map((kind) => ({
    name: `${singular[kind]}.schema.json`,
    text: `${JSON.stringify(recordSchema(kind), null, 2)}\n`,
  }));
}
