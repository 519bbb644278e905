/** Names of tables and columns: lower case, words joined by underscores, as databases like them. */

/** `countriesRepresented` gives `countries_represented`, `2018-ideas` gives `2018_ideas`. */
export function snakeCase(path: readonly string[]): string {
  return path
    .map((key) => key.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`).replaceAll("-", "_"))
    .join("_");
}

/** Lists whose key alone would not say what a row of them is. */
const tableNames = new Map([
  ["conflict_values", "conflict_claims"],
  ["event_statements_value", "event_statement_values"],
  ["strategy_initiatives", "strategy_key_initiatives"],
]);

/** The table of a list, named after the table above it. */
export function tableName(above: string, path: readonly string[]): string {
  const name = `${above}_${snakeCase(path)}`;
  return tableNames.get(name) ?? name;
}

/** What one entry of a list of single values is called, by the list's key. */
const entries = new Map([
  ["organisations", "organisation"],
  ["countries", "country"],
  ["opportunities", "opportunity"],
  ["themes", "theme"],
  ["conflicts", "conflict"],
  ["initiatives", "initiative"],
  ["events", "event"],
  ["sources", "source"],
  ["alsoStatedBy", "source"],
  ["strategyDirections", "strategy_direction"],
  ["sdgs", "sdg"],
  ["changes", "change"],
]);

/** The column of the entries of a list of single values. */
export const entryName = (path: readonly string[]): string => entries.get(path.at(-1) ?? "") ?? "value";
