/** Columns as a dictionary lists them: a text's columns in seven languages are one entry. */
import { languageTags } from "#data/vocabulary.ts";
import type { Column, ColumnType, Table } from "./table.ts";

export interface ColumnGroup {
  /** Name of the column, or of the first and last: "name_en … name_zh". */
  readonly name: string;
  readonly type: ColumnType;
  /** Whether every row has it; for a text in several languages, whether it is there in English. */
  readonly isRequired: boolean;
  readonly isKey: boolean;
  /** Whether it stands for a column in each language. */
  readonly inLanguages: boolean;
  /** The words it is limited to; empty where it is not. */
  readonly values: readonly (string | number)[];
  /** The table it names a row of. */
  readonly reference: string | null;
  readonly description: string;
}

const [english, ...others] = languageTags;
const inEnglish = /: in English$/;

/** The columns of the same text in all languages, English first; null for any other column. */
function inAllLanguages({ name, path }: Column, columns: readonly Column[]): readonly Column[] | null {
  if (path.at(-1) !== english || !name.endsWith(`_${english}`)) return null;
  const stem = name.slice(0, -english.length);
  return columns.filter((column) => languageTags.some((tag) => column.name === stem + tag));
}

function groupOf(column: Column, table: Table): ColumnGroup {
  const { name, type, constraints, description } = column;
  const texts = inAllLanguages(column, table.columns);
  const key = table.foreignKeys.find(({ columns }) => columns.includes(name));
  return {
    name: texts === null ? name : `${name} … ${texts.at(-1)?.name ?? name}`,
    type,
    isRequired: constraints.required === true,
    isKey: table.primaryKey.includes(name),
    inLanguages: texts !== null,
    values: constraints.enum ?? [],
    reference: key?.table ?? null,
    description: texts === null ? description : description.replace(inEnglish, ""),
  };
}

/** In the order of the table. */
export function columnGroups(table: Table): readonly ColumnGroup[] {
  const isFurther = ({ path, name }: Column): boolean =>
    others.some((tag) => path.at(-1) === tag && name.endsWith(`_${tag}`));
  return [...table.keys, ...table.columns]
    .filter((column) => !isFurther(column))
    .map((column) => groupOf(column, table));
}
