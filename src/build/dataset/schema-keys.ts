import { z } from "zod";

type JsonSchema = z.core.JSONSchema.BaseSchema;

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

/** The keys a record may have at a path, as its schema says; empty where no group of keys stands there. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let here: JsonSchema | null = z.toJSONSchema(schema);
  for (const part of path) {
    here = here && step(here, part);
  }
  return here === null ? [] : alternatives(here).flatMap((one) => Object.keys(one.properties ?? {}));
}
