import type { StatisticRow } from "#data/records.ts";
import type { Check } from "../check.ts";
import type { Problem } from "../problem.ts";
import type { ValidRecords } from "../validate-records.ts";

type Table = ValidRecords["statistics"][number]["record"];

/** Qualifiers that leave a total open upwards: "over 300" does not contradict 310. */
const openUpwards = new Set<string | null>(["over", "more than", "about", "around", "rounded", "probably"]);
/** A country may be represented at every workshop and counts once; shares and years have no sum either. */
const notAdditive = /countr|percent|%|years|rank|languages/;
/** Rows of such a table tell one quantity several times. */
const retold = new Set(["source", "date"]);

function contradiction(table: Table, total: StatisticRow): string | null {
  if (total.value === null) return null;
  const unit = total.unit ?? table.unit;
  const parts = table.rows.filter((row) => row.isTotal !== true && (row.unit ?? table.unit) === unit);
  const largest = parts.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0];
  if (
    largest?.value !== null &&
    largest !== undefined &&
    largest.value > total.value &&
    !openUpwards.has(total.qualifier)
  ) {
    return `at least ${largest.value}, the value of its part ${JSON.stringify(largest.key)}`;
  }
  const exact = [total, ...parts].every((row) => row.value !== null && row.qualifier === null);
  if (!exact || parts.length < 2 || notAdditive.test(unit) || retold.has(table.dimension)) return null;
  const sum = parts.reduce((before, row) => before + (row.value ?? 0), 0);
  return sum === total.value ? null : `${sum}, the sum of its ${parts.length} parts, which are all known and exact`;
}

/**
 * A total that its parts contradict is wrong. The Atlas itself never adds: only a total that a source states is
 * compared, and only where every part is known.
 */
export const checkTotals: Check = ({ records }) => {
  const problems: Problem[] = [];
  for (const { file, record } of records.statistics) {
    for (const [index, row] of record.rows.entries()) {
      const expected = row.isTotal === true ? contradiction(record, row) : null;
      if (expected === null) continue;
      problems.push({ file, path: `$.rows[${index}].value`, found: `a total of ${row.value}`, expected });
    }
  }
  return problems;
};
