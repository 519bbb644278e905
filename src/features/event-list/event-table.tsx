/** The events as one table. Narrow windows show the same rows stacked. */
import { Suspense } from "react";
import type { ReactElement } from "react";
import type { EventBrief } from "#data/briefs.ts";
import type { Conflict } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { EventRow } from "./event-row.tsx";
import { groupEvents } from "./group-events.ts";
import type { EventGroup } from "./group-events.ts";
import { SortHead } from "./sort-head.tsx";
import type { EventSort } from "./sort-events.ts";

function GroupHead({ head, count }: { head: string; count: number }): ReactElement {
  const { t } = useI18n();
  return (
    <tr className="event-year">
      <th scope="rowgroup" colSpan={6}>
        {head === "undated" ? t("events.undated") : head} <span>{t("events.year", { count })}</span>
      </th>
    </tr>
  );
}

interface EventTableProps {
  readonly events: readonly EventBrief[];
  readonly conflicts: readonly Conflict[];
  readonly sort: EventSort;
}

/** Each group is a boundary of its own: the list comes to life piece by piece. */
export function EventTable({ events, conflicts, sort }: EventTableProps): ReactElement {
  const { t } = useI18n();
  const rows = ({ head, events: members }: EventGroup): readonly ReactElement[] =>
    members.map((event) => (
      <EventRow
        key={event.id}
        event={event}
        conflicts={conflicts.filter((conflict) => conflict.subject === event.id)}
        underYear={head !== null}
      />
    ));
  return (
    <table className="data event-table">
      <caption className="vh">{t("events.caption")}</caption>
      <thead>
        <tr data-label={t("events.sortLabel")}>
          <SortHead column="date" sort={sort} />
          <SortHead column="name" sort={sort} />
          <th scope="col">{t("events.column.region")}</th>
          <th scope="col">{t("events.column.kind")}</th>
          <SortHead column="people" sort={sort} />
          <SortHead column="countries" sort={sort} />
        </tr>
      </thead>
      {groupEvents(events, sort).map((group) => (
        <Suspense key={group.key}>
          <tbody>
            {group.head !== null && <GroupHead head={group.head} count={group.events.length} />}
            {rows(group)}
          </tbody>
        </Suspense>
      ))}
    </table>
  );
}
