/** Which columns name a row of another table. */
import { recordKey } from "../../dataset/record-key.ts";
import { referenceTarget } from "../../dataset/reference-targets.ts";
import type { Column, ForeignKey, Table } from "./table.ts";

const themeLists: ReadonlySet<string | undefined> = new Set(["opportunities", "themes", "opportunity"]);

/** Columns that only together name a row. */
const compound: Readonly<Record<string, ForeignKey>> = {
  strategy_key_initiatives: {
    columns: ["strategy", "direction"],
    table: "strategy_directions",
    references: ["strategy", "code"],
  },
  headlines: { columns: ["statistic", "row"], table: "statistic_rows", references: ["statistic", "key"] },
};

function targetOf({ type, constraints, path }: Column, listPath: readonly string[]): string | undefined {
  const whole = [...listPath, ...path];
  const key = whole.at(-1);
  if (type === "integer") return themeLists.has(key) ? "themes" : undefined;
  // The world as a whole is no region and has no row.
  if (key === "region") return constraints.enum?.includes("global") === false ? "regions" : undefined;
  return referenceTarget(whole);
}

/** Foreign keys of a table: to the row above, and of columns. Keys that follow from a compound one are left out. */
export function foreignKeysOf(
  { name, keys, columns, path }: Omit<Table, "foreignKeys" | "children">,
  above: Table | null,
): readonly ForeignKey[] {
  const own = compound[name];
  const single = [
    ...(above === null
      ? []
      : [{ columns: keys.slice(0, -1).map((key) => key.name), table: above.name, references: above.primaryKey }]),
    ...columns.flatMap((column) => {
      const target = targetOf(column, path);
      return target === undefined ? [] : [{ columns: [column.name], table: target, references: [recordKey(target)] }];
    }),
  ];
  if (own === undefined) return single;
  return [own, ...single.filter((key) => !key.columns.every((column) => own.columns.includes(column)))];
}
