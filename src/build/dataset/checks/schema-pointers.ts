import type { Check } from "../check.ts";
import { valueAt } from "../json-path.ts";
import { quote } from "../quote.ts";
import { schemaPointerOf } from "../record-kinds.ts";

/** `$schema` names the schema of this folder; a copied file easily keeps that of another. */
export const checkSchemaPointers: Check = ({ files }) =>
  files
    .map(({ kind, file, value }) => ({ file, found: valueAt(value, ["$schema"]), expected: schemaPointerOf(kind) }))
    .filter(({ found, expected }) => typeof found === "string" && found !== expected)
    .map(({ file, found, expected }) => ({ file, path: "$.$schema", found: quote(found), expected: quote(expected) }));
