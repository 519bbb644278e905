/** Reads the JSON Schema of a record as far as tables need it. */
import type { z } from "zod";

export type SchemaNode = z.core.JSONSchema.BaseSchema;

/** A node without the `null` it may be, and what it is said to be. */
export interface Unwrapped {
  /** More than one where a value may have several shapes. */
  readonly shapes: readonly SchemaNode[];
  readonly isNullable: boolean;
  readonly description: string | undefined;
}

const isNode = (node: SchemaNode | boolean): node is SchemaNode => typeof node === "object";

/** Takes `anyOf` apart, also where one stands in another. */
export function unwrap(node: SchemaNode): Unwrapped {
  if (node.anyOf === undefined) {
    // JSON Schema allows a list where Zod's types know one name only.
    const types = [node.type].flat();
    const others = types.filter((type) => type !== "null");
    return {
      shapes: others.map((type) => (type === undefined ? node : { ...node, type })),
      isNullable: others.length < types.length,
      description: node.description,
    };
  }
  const parts = node.anyOf.filter(isNode).map(unwrap);
  return {
    shapes: parts.flatMap((part) => part.shapes),
    isNullable: parts.some((part) => part.isNullable),
    description: node.description ?? parts.find((part) => part.description !== undefined)?.description,
  };
}

/** The properties of an object, in the order of the schema; empty for anything else. */
export function propertiesOf(node: SchemaNode): readonly (readonly [string, SchemaNode])[] {
  return Object.entries(node.properties ?? {}).flatMap(([key, value]) =>
    isNode(value) ? [[key, value] as const] : [],
  );
}

/** What a list holds. Throws where the schema does not say: then no table can be made of it. */
export function itemsOf(node: SchemaNode): SchemaNode {
  const { items } = node;
  if (items === undefined || Array.isArray(items) || typeof items === "boolean") {
    throw new Error("The schema does not say what a list holds");
  }
  return items;
}
