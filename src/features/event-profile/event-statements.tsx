/** What the sources say that is no number: each statement with the place where it stands. Folded, as it repeats the page in detail. */
import type { ReactElement } from "react";
import type { CitedStatement } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CiteSource } from "#ui/citation/cite.tsx";
import { fieldWords } from "./statements.ts";

function Value({ value }: Pick<CitedStatement, "value">): ReactElement | null {
  const { format } = useI18n();
  if (value === null) return null;
  if (typeof value !== "string") return <>{format.list(value)}</>;
  return <>{/^\d{4}-\d{2}(?:-\d{2})?$/.test(value) ? format.date(value) : value}</>;
}

/** In the order of the record. */
export function EventStatements({ statements }: { statements: readonly CitedStatement[] }): ReactElement {
  const { t } = useI18n();
  return (
    <details className="statements">
      <summary>{t("event.statementsFold", { count: statements.length })}</summary>
      <dl className="facts" lang="en">
        {statements.map(({ field, value, source, pointer }) => (
          <div key={`${field} ${source} ${pointer}`}>
            <dt>{fieldWords(field)}</dt>
            <dd>
              <b>
                <Value value={value} />
              </b>
              <CiteSource source={source} pointer={pointer} />
              <span className="statement-pointer">{pointer}</span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
