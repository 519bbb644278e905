/** Takes the schema of a record apart: single values become columns, lists become tables of their own. */
import { columnOf } from "./column-of.ts";
import { snakeCase } from "./names.ts";
import { itemsOf, propertiesOf, unwrap } from "./schema-node.ts";
import type { SchemaNode } from "./schema-node.ts";
import type { Column } from "./table.ts";

/** A list inside of a record. */
export interface InnerList {
  readonly path: readonly string[];
  readonly items: SchemaNode;
  readonly description: string;
}

export interface Flattened {
  readonly columns: readonly Column[];
  readonly lists: readonly InnerList[];
}

/** Where a value stands. */
interface Place {
  readonly path: readonly string[];
  readonly isRequired: boolean;
  /** What the values around it are, from the outermost. */
  readonly description: string;
}

const startsWithWord = /^[A-Z](?![A-Z])/;
/** What is said besides, after the first words: "; null: not recorded". */
const besides = /[;.] .*$/;

/** "People who took part: the number as the source states it". */
function joinDescriptions(around: string, own: string): string {
  if (around === "") return own;
  return `${around.replace(besides, "")}: ${startsWithWord.test(own) ? own.charAt(0).toLowerCase() + own.slice(1) : own}`;
}

function flattenValue(node: SchemaNode, place: Place, prefix: readonly string[]): Flattened {
  const { shapes, isNullable, description = "" } = unwrap(node);
  const isRequired = place.isRequired && !isNullable;
  const said = joinDescriptions(place.description, description);
  const [first] = shapes;
  if (shapes.length === 1 && first?.type === "object") {
    return flattenObject(first, { path: place.path, isRequired, description: said }, prefix);
  }
  const list = shapes.find((shape) => shape.type === "array");
  const single = shapes.filter((shape) => shape !== list);
  const name = snakeCase([...prefix, ...place.path]);
  return {
    columns:
      single.length === 0
        ? []
        : // Where a value may be a list instead, the cell is empty for a list.
          [columnOf({ name, path: place.path, description: said, shapes: single, isRequired: isRequired && !list })],
    lists: list === undefined ? [] : [{ path: place.path, items: itemsOf(list), description: said }],
  };
}

/** `prefix` goes before the names of all columns. The line that names the schema to editors is no data. */
export function flattenObject(node: SchemaNode, place: Place, prefix: readonly string[]): Flattened {
  const parts = propertiesOf(node)
    .filter(([key]) => key !== "$schema")
    .map(([key, value]) => {
      const isRequired = place.isRequired && (node.required ?? []).includes(key);
      return flattenValue(value, { ...place, path: [...place.path, key], isRequired }, prefix);
    });
  return { columns: parts.flatMap((part) => part.columns), lists: parts.flatMap((part) => part.lists) };
}
