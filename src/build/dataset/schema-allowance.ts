import { z } from "zod";

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What a schema allows at one place of a record. */
export interface Allowance {
  /** Keys of the group that may stand here; empty where no group may. */
  readonly keys: readonly string[];
  readonly nullable: boolean;
}

/** The parts a JSON Schema stands for: itself, or the alternatives of a union, of which one is often `null`. */
const alternatives = (schema: JsonSchema): readonly JsonSchema[] => [schema, ...(schema.anyOf ?? [])];

const isSchema = (value: unknown): value is JsonSchema => typeof value === "object" && value !== null;

function step(schema: JsonSchema, part: PropertyKey): JsonSchema | null {
  for (const one of alternatives(schema)) {
    const next: unknown = typeof part === "number" ? one.items : one.properties?.[String(part)];
    if (isSchema(next)) return next;
  }
  return null;
}

/** What may stand at a path of a record, as its schema says. */
export function allowedAt(schema: z.ZodType, path: readonly PropertyKey[]): Allowance {
  let here: JsonSchema | null = z.toJSONSchema(schema);
  for (const part of path) here = here && step(here, part);
  const choices = here === null ? [] : alternatives(here);
  return {
    keys: choices.flatMap((one) => Object.keys(one.properties ?? {})),
    nullable: choices.some((one) => one.type === "null"),
  };
}
