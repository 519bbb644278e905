import type { Check } from "../check.ts";
import type { Problem } from "../problem.ts";
import { quote } from "../quote.ts";

/** A key initiative belongs to the direction its code begins with, and every code stands once. */
export const checkStrategyCodes: Check = ({ records }) => {
  const problems: Problem[] = [];
  for (const { file, record } of records.strategy) {
    for (const [index, { code, direction }] of record.initiatives.entries()) {
      if (code.startsWith(`${direction}.`)) continue;
      const expected = `${quote(code.slice(0, 1))}, with which the code ${code} begins`;
      problems.push({ file, path: `$.initiatives[${index}].direction`, found: quote(direction), expected });
    }
    for (const list of ["directions", "initiatives"] as const) {
      const codes = record[list].map(({ code }) => code);
      for (const [index, code] of codes.entries()) {
        if (codes.indexOf(code) === index) continue;
        const found = `${quote(code)} a second time`;
        problems.push({ file, path: `$.${list}[${index}].code`, found, expected: "each code once" });
      }
    }
  }
  return problems;
};
