import type { Check } from "../check.ts";
import type { Problem } from "../problem.ts";
import { quote } from "../quote.ts";

/** A value has a source and a place in it; "not recorded" has neither, nor a qualifier. */
export const checkEmptyRows: Check = ({ records }) => {
  const problems: Problem[] = [];
  for (const { file, record } of records.statistics) {
    for (const [index, row] of record.rows.entries()) {
      for (const key of ["source", "pointer", "qualifier"] as const) {
        const path = `$.rows[${index}].${key}`;
        if (row.value === null && row[key] !== null) {
          problems.push({ file, path, found: quote(row[key]), expected: "null, because the value is not recorded" });
        }
        if (row.value !== null && row[key] === null && key !== "qualifier") {
          problems.push({ file, path, found: "null", expected: `a ${key}, because a value is given` });
        }
      }
    }
  }
  return problems;
};
