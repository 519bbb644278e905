/** The data dictionary: every table with its columns, folded by kind of record. */
import { Suspense } from "react";
import type { ReactElement } from "react";
import type { KindBrief, TableBrief } from "#data/download-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { DownloadLink } from "./download-link.tsx";
import { kindNames } from "./kind-names.ts";
import { tableAnchor } from "./table-anchor.ts";
import { TableColumns } from "./table-columns.tsx";

function DescribedTable({ table }: { table: TableBrief }): ReactElement {
  const { t } = useI18n();
  const { name, description, rows, path, bytes } = table;
  return (
    <section className="described-table" aria-labelledby={tableAnchor(name)}>
      {/* The browser unfolds what is around the target of a link: it must stand inside. */}
      <h3 id={tableAnchor(name)}>
        <code>{name}</code>
      </h3>
      <p className="described-about">
        <span lang="en">{description}</span> <span className="download-size">{t("data.tableRows", { rows })}</span>{" "}
        <DownloadLink path={path} bytes={bytes} />
      </p>
      <TableColumns table={table} />
    </section>
  );
}

interface DictionaryProps {
  readonly kinds: readonly KindBrief[];
  readonly translations: TableBrief | null;
}

/** Found by the browser's own search, also while folded. */
export function Dictionary({ kinds, translations }: DictionaryProps): ReactElement {
  const { t } = useI18n();
  const groups: readonly { readonly name: string; readonly tables: readonly TableBrief[] }[] = [
    ...kinds.map(({ kind, tables }) => ({ name: t(kindNames[kind]), tables })),
    ...(translations === null ? [] : [{ name: t("data.translations"), tables: [translations] }]),
  ];
  return (
    <div className="dictionary">
      {groups.map(({ name, tables }) => (
        <Suspense key={name}>
          <details className="dictionary-kind">
            <summary>
              <span className="rows-key">{name}</span>
              <span className="dictionary-tables">{t("data.tables", { count: tables.length })}</span>
            </summary>
            {tables.map((table) => (
              <DescribedTable key={table.name} table={table} />
            ))}
          </details>
        </Suspense>
      ))}
    </div>
  );
}
