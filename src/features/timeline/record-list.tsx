/** The same records as the lanes, in order of time, and those without a date after them. On a phone it is the timeline itself. */
import { Suspense } from "react";
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { assign } from "#url/parameters.ts";
import { useAddressWith, useParameter } from "#url/use-parameter.ts";
import type { InPeriod } from "./filter-records.ts";
import { listGroups } from "./list-groups.ts";
import type { ListGroup } from "./list-groups.ts";
import { rowsAtOnce, rowsParameter } from "./parameters.ts";
import { RecordRow } from "./record-row.tsx";
import { keyOf } from "./record-order.ts";

function GroupHead({ group }: { group: ListGroup }): ReactElement {
  const { t, format } = useI18n();
  const head =
    group.head === "undated"
      ? t("timeline.groupUndated")
      : group.head === "earlier"
        ? t("timeline.earlier", { year: format.date("2015") })
        : format.date(group.head);
  return (
    <tr className="entry-group">
      <th scope="rowgroup" colSpan={5}>
        {head} <span>{t("timeline.groupCount", { count: group.rows.length })}</span>
      </th>
    </tr>
  );
}

/** Each group is a boundary of its own: the list comes to life piece by piece. A longer record is shown on demand. */
export function RecordList({ shown }: { shown: InPeriod }): ReactElement {
  const { t } = useI18n();
  const limit = useParameter(rowsParameter);
  const addressWith = useAddressWith();
  const rest = shown.dated.length + shown.undated.length - limit;
  return (
    <div className="timeline-list">
      <table className="data">
        <caption className="vh">{t("timeline.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("timeline.column.date")}</th>
            <th scope="col">{t("timeline.column.record")}</th>
            <th scope="col">{t("timeline.column.region")}</th>
            <th scope="col">{t("timeline.column.kind")}</th>
            <th scope="col">{t("timeline.column.status")}</th>
          </tr>
        </thead>
        {listGroups(shown, limit).map((group) => (
          <Suspense key={group.head}>
            <tbody>
              <GroupHead group={group} />
              {group.rows.map(({ record, passedBy }) => (
                <RecordRow key={keyOf(record)} record={record} passedBy={passedBy} />
              ))}
            </tbody>
          </Suspense>
        ))}
      </table>
      {rest > 0 && (
        <PageLink className="more" to={addressWith([assign(rowsParameter, limit + rowsAtOnce)])} keepsPlace>
          {t("timeline.more", { count: Math.min(rest, rowsAtOnce) })}
        </PageLink>
      )}
    </div>
  );
}
