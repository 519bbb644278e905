import type { Check } from "../check.ts";
import type { Problem } from "../problem.ts";
import { quote } from "../quote.ts";

/** Keys of numbers are unique in their record: headlines, links and downloads address a figure by its key. */
export const checkRowKeys: Check = ({ records }) => {
  const problems: Problem[] = [];
  const compare = (file: string, list: string, keyed: readonly { readonly key: string }[]): void => {
    for (const [index, { key }] of keyed.entries()) {
      const first = keyed.findIndex((other) => other.key === key);
      if (first === index) continue;
      const found = `${quote(key)}, as in $.${list}[${first}]`;
      problems.push({ file, path: `$.${list}[${index}].key`, found, expected: "a key of its own" });
    }
  };
  for (const { file, record } of records.statistics) compare(file, "rows", record.rows);
  for (const { file, record } of records.events) compare(file, "numbers", record.numbers);
  return problems;
};
