import type { Check } from "../check.ts";
import type { Problem } from "../problem.ts";
import type { ValidRecords } from "../validate-records.ts";

type Table = ValidRecords["statistics"][number]["record"];

/** Which number of an event a table repeats. */
function repeated(table: Table): "participants" | "countriesRepresented" | null {
  // Such tables set several claims or several votes beside each other.
  if (/source|session|state/.test(table.dimension)) return null;
  if (table.unit === "people") return "participants";
  return table.unit === "countries" ? "countriesRepresented" : null;
}

/** A table and the event it takes a figure from say the same. */
export const checkEventRows: Check = ({ records }) => {
  const events = new Map(records.events.map(({ record }) => [record.id, record]));
  const problems: Problem[] = [];
  for (const { file, record: table } of records.statistics) {
    const key = repeated(table);
    for (const [index, row] of table.rows.entries()) {
      const event = row.event && events.get(row.event);
      const number = key && event ? event[key] : null;
      if (number === null || row.event === undefined || number.value === row.value) continue;
      problems.push({
        file,
        path: `$.rows[${index}].value`,
        found: String(row.value),
        expected: `${number.value}, as in $.${key} of events/${row.event}.json`,
      });
    }
  }
  return problems;
};
