import type { Check } from "../check.ts";
import type { Problem } from "../problem.ts";
import { quote } from "../quote.ts";

const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** A file is called like its record, so that an id found on a page leads to the file to correct. */
export const checkFileNames: Check = ({ records }) => {
  const problems: Problem[] = [];
  const compare = (file: string, name: string, path: string, id: string | number, wanted: string): void => {
    if (name === wanted) return;
    problems.push({
      file,
      path,
      found: `${typeof id === "number" ? id : quote(id)} in a file named ${name}.json`,
      expected: `a file named ${wanted}.json, or the id that belongs to this file`,
    });
  };
  const { countries, themes, headlines, ...others } = records;
  for (const list of Object.values(others)) {
    for (const { file, name, record } of list) compare(file, name, "$.id", record.id, record.id);
  }
  for (const { file, name, record } of countries) {
    compare(file, name, "$.alpha2", record.alpha2, record.alpha2.toLowerCase());
  }
  for (const { file, name, record } of themes) compare(file, name, "$.number", record.number, twoDigits(record.number));
  for (const { file, name, record } of headlines) {
    compare(file, name, "$.id", record.id, `${twoDigits(record.order)}-${record.id}`);
  }
  return problems;
};
