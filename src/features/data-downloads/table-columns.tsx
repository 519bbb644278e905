/** The columns of a table: name and type, and what stands there. */
import type { ReactElement } from "react";
import type { ColumnBrief, TableBrief } from "#data/download-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import type { MessageKey } from "#i18n/translate.ts";
import { tableAnchor } from "./table-anchor.ts";

const types = {
  string: "data.type.string",
  integer: "data.type.integer",
  number: "data.type.number",
  boolean: "data.type.boolean",
  date: "data.type.date",
} as const satisfies Record<ColumnBrief["type"], MessageKey>;

function ColumnRow({ column }: { column: ColumnBrief }): ReactElement {
  const { t } = useI18n();
  const { name, type, isKey, isRequired, inLanguages, values, reference, description } = column;
  const filled = inLanguages ? "english" : "filled";
  const mark = isKey ? "key" : isRequired ? filled : "none";
  return (
    <tr>
      <th scope="row">
        <code>{name}</code>
        <span className="column-type">{t("data.columnType", { type: t(types[type]), mark })}</span>
      </th>
      <td>
        <span lang="en">{description}</span>
        {values.length > 0 && (
          <span className="column-values">
            {t("data.values")}{" "}
            <span className="parts">
              {values.map((value) => (
                <code key={value}>{value}</code>
              ))}
            </span>
          </span>
        )}
        {reference !== null && (
          <span className="column-values">
            {t("data.reference")}{" "}
            <a href={`#${tableAnchor(reference)}`}>
              <code>{reference}</code>
            </a>
          </span>
        )}
      </td>
    </tr>
  );
}

/** Two columns, so that it fits a phone. */
export function TableColumns({ table }: { table: TableBrief }): ReactElement {
  const { t } = useI18n();
  return (
    <table className="data columns">
      <caption className="vh">{t("data.columnsOf", { table: table.name })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("data.column")}</th>
          <th scope="col">{t("data.what")}</th>
        </tr>
      </thead>
      <tbody>
        {table.columns.map((column) => (
          <ColumnRow key={column.name} column={column} />
        ))}
      </tbody>
    </table>
  );
}
