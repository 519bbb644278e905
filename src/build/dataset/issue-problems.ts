import type { z } from "zod";
import { jsonPath, valueAt } from "./json-path.ts";
import { didYouMean } from "./near-miss.ts";
import type { Problem } from "./problem.ts";
import { either, quote } from "./quote.ts";
import { allowedAt } from "./schema-allowance.ts";
import type { Allowance } from "./schema-allowance.ts";

type Issue = z.core.$ZodIssue;

const kinds = new Map([
  ["string", "text"],
  ["number", "a number"],
  ["int", "a whole number"],
  ["boolean", "true or false"],
  ["array", "a list"],
  ["null", "null"],
]);

/** Messages of our own schema begin like this; the rest is what the reader needs. */
const own = "expected ";

const limit = (issue: { readonly origin: string }, words: string, bound: number | bigint): string =>
  issue.origin === "array" ? `${words} ${bound} entries` : `${words} ${bound}`;

function expectation(issue: Issue, { keys, nullable }: Allowance): string {
  const orNull = nullable ? ["null"] : [];
  if (issue.message.startsWith(own)) return issue.message.slice(own.length);
  switch (issue.code) {
    case "invalid_type": {
      const kind = issue.expected === "object" ? `a group { ${keys.join(", ")} }` : kinds.get(issue.expected);
      return either([kind ?? issue.expected, ...orNull]);
    }
    case "invalid_value":
      return either([...issue.values.map((value) => quote(value)), ...orNull]);
    case "too_small":
      return limit(issue, "at least", issue.minimum);
    case "too_big":
      return limit(issue, "at most", issue.maximum);
    default:
      return issue.message;
  }
}

function hintFor(issue: Issue, found: unknown): { readonly hint?: string } {
  if (issue.code === "invalid_value") return didYouMean(found, issue.values.map(String));
  if (issue.code !== "invalid_type") return {};
  if (typeof found === "string" && (issue.expected === "number" || issue.expected === "int")) {
    return { hint: "numbers stand without quotation marks; null means not recorded" };
  }
  return {};
}

/** What one complaint of the schema means for the editor of `file`: one problem, or one a key for unknown keys. */
export function issueProblems(issue: Issue, file: string, value: unknown, schema: z.ZodType): readonly Problem[] {
  const allowed = allowedAt(schema, issue.path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      file,
      path: jsonPath([...issue.path, key]),
      found: `the key ${JSON.stringify(key)}`,
      expected: `only the keys ${allowed.keys.join(", ")}`,
      ...didYouMean(key, allowed.keys),
    }));
  }
  const found = valueAt(value, issue.path);
  const path = jsonPath(issue.path);
  return [{ file, path, found: quote(found), expected: expectation(issue, allowed), ...hintFor(issue, found) }];
}
