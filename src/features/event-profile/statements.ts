/** Which statement of a source supports which fact of an event. Field names are those of the records. */
import type { CitedStatement, Event } from "#data/records.ts";

export type Fact = "when" | "where" | "host" | "tour" | "opportunities" | "people" | "countries" | "status";

const fieldsOf: Readonly<Record<Fact, readonly string[]>> = {
  when: ["start", "end", "date", "deadline", "dateAndPlace", "dateAndCountries", "surveyPeriod"],
  where: ["venue", "city", "dateAndPlace"],
  host: ["host"],
  tour: ["tourOrder"],
  opportunities: ["opportunities", "fixedOpportunities"],
  people: ["people", "speaker"],
  countries: ["countries", "countriesNamed", "dateAndCountries"],
  status: ["status", "held"],
};

/** The statements behind a fact, one for each source, in the order of the record. */
export function statementsFor(event: Pick<Event, "statements">, fact: Fact): readonly CitedStatement[] {
  const about = event.statements.filter(({ field }) => fieldsOf[fact].includes(field));
  return about.filter((statement, index) => about.findIndex(({ source }) => source === statement.source) === index);
}

/** A field's name in words: "countriesNamed" becomes "Countries named". English, as the records are. */
export function fieldWords(field: string): string {
  const words = field
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/[._]/g, ": ")
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
