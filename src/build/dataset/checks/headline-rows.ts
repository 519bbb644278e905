import type { Check } from "../check.ts";
import { didYouMean } from "../near-miss.ts";
import type { Problem } from "../problem.ts";
import { quote } from "../quote.ts";

/** A headline shows a row that exists and has a value; headlines count from 1 without holes. */
export const checkHeadlineRows: Check = ({ records }) => {
  const tables = new Map(records.statistics.map(({ record }) => [record.id, record]));
  const problems: Problem[] = [];
  const ordered = records.headlines.toSorted((a, b) => a.record.order - b.record.order);
  for (const [index, { file, record }] of ordered.entries()) {
    if (record.order !== index + 1) {
      const expected = `${index + 1}: headlines count from 1 without holes or doubles`;
      problems.push({ file, path: "$.order", found: String(record.order), expected });
    }
    const table = tables.get(record.statistic);
    if (table === undefined) continue;
    const row = table.rows.find(({ key }) => key === record.row);
    if (row !== undefined && row.value !== null) continue;
    const keys = table.rows.filter(({ value }) => value !== null).map(({ key }) => key);
    problems.push({
      file,
      path: "$.row",
      found: row === undefined ? quote(record.row) : `${quote(record.row)}, whose value is not recorded`,
      expected: `the key of a row with a value in statistics/${table.id}.json`,
      ...didYouMean(record.row, keys),
    });
  }
  return problems;
};
