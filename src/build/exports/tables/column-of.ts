/** A column from the schema of a single value. */
import type { Column, ColumnType, Constraints } from "./table.ts";
import type { SchemaNode } from "./schema-node.ts";

const types = new Map<SchemaNode["type"], ColumnType>([
  ["string", "string"],
  ["integer", "integer"],
  ["number", "number"],
  ["boolean", "boolean"],
]);

/** Several shapes of text: a date as precise as its source. */
const preciseDate = "^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$";

const isListed = (value: unknown): value is string | number => typeof value === "string" || typeof value === "number";

function constraintsOf([node, ...others]: readonly SchemaNode[], isRequired: boolean): Constraints {
  const { const: only, enum: some = only === undefined ? [] : [only], format } = node ?? {};
  const pattern = others.length > 0 ? preciseDate : format === undefined ? node?.pattern : undefined;
  // Whole numbers come with the limits of JavaScript, which say nothing about the record.
  const limit = (value: unknown): value is number => typeof value === "number" && Math.abs(value) < 1e9;
  return {
    ...(isRequired ? { required: true } : {}),
    ...(some.length > 0 ? { enum: some.filter(isListed) } : {}),
    ...(pattern === undefined ? {} : { pattern }),
    ...(limit(node?.minimum) ? { minimum: node.minimum } : {}),
    ...(limit(node?.maximum) ? { maximum: node.maximum } : {}),
  };
}

interface ColumnParts extends Pick<Column, "name" | "path" | "description"> {
  readonly shapes: readonly SchemaNode[];
  readonly isRequired: boolean;
}

/** Throws for a value that no single cell can hold. */
export function columnOf({ name, path, description, shapes, isRequired }: ColumnParts): Column {
  const [node] = shapes;
  const type = types.get(node?.type);
  if (type === undefined || shapes.some((shape) => shape.type !== node?.type)) {
    throw new Error(`The column ${name} would hold more than a text, a number or a truth value`);
  }
  return {
    name,
    path,
    type: node?.format === "date" && shapes.length === 1 ? "date" : type,
    ...(node?.format === "uri" ? { format: "uri" } : {}),
    constraints: constraintsOf(shapes, isRequired),
    description,
  };
}
