import { isShare } from "#domain/share-unit.ts";
import type { Check } from "../check.ts";
import type { Problem } from "../problem.ts";

/** A share lies between 0 and 100; every other number is not negative. */
export const checkNumberRanges: Check = ({ records }) => {
  const problems: Problem[] = [];
  const compare = (file: string, path: string, value: number | null, unit: string): void => {
    if (value === null || (value >= 0 && (value <= 100 || !isShare(unit)))) return;
    const expected = isShare(unit) ? "a share from 0 to 100" : "0 or more";
    problems.push({ file, path, found: `${value} ${unit}`, expected });
  };
  for (const { file, record } of records.events) {
    for (const [index, number] of record.numbers.entries()) {
      compare(file, `$.numbers[${index}].value`, number.value, number.unit);
    }
    compare(file, "$.participants.value", record.participants?.value ?? null, "people");
    compare(file, "$.countriesRepresented.value", record.countriesRepresented?.value ?? null, "countries");
    compare(file, "$.experienceYears.value", record.experienceYears?.value ?? null, "years");
  }
  for (const { file, record } of records.initiatives) {
    for (const [index, figure] of record.figures.entries()) {
      compare(file, `$.figures[${index}].value`, figure.value, figure.unit);
    }
  }
  for (const { file, record } of records.statistics) {
    for (const [index, row] of record.rows.entries()) {
      compare(file, `$.rows[${index}].value`, row.value, row.unit ?? record.unit);
    }
  }
  return problems;
};
