/** Filters, the number of results, and the events that are left. */
import type { ReactElement } from "react";
import type { EventBrief } from "#data/briefs.ts";
import type { Conflict } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import type { I18n } from "#i18n/i18n-context.tsx";
import type { MessageKey } from "#i18n/translate.ts";
import { BackToFilters } from "#ui/filter-fold.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { FigureTakeAway } from "#ui/take-away/figure-take-away.tsx";
import { useEventTable } from "#ui/take-away/use-event-table.ts";
import { assign } from "#url/parameters.ts";
import { useAddressWith, useHydrated, useParameter } from "#url/use-parameter.ts";
import { EventFilters, resultId } from "./event-filters.tsx";
import { EventTable } from "./event-table.tsx";
import { filterParameters, shownParameter, step } from "./parameters.ts";
import type { EventSort, SortKey } from "./sort-events.ts";
import { useEventView } from "./use-event-view.ts";

const sortedKeys = {
  date: "events.sortedBy.date",
  name: "events.sortedBy.name",
  people: "events.sortedBy.people",
  countries: "events.sortedBy.countries",
} as const satisfies Record<SortKey, MessageKey>;

function ClearLink(): ReactElement {
  const { t } = useI18n();
  const addressWith = useAddressWith();
  const cleared = Object.values(filterParameters).map(({ name }) => ({ name, text: null }));
  return (
    <PageLink className="more" to={addressWith(cleared)} keepsPlace>
      {t("events.clear")}
    </PageLink>
  );
}

/** A link to the same list with more of it; nothing where all is shown. */
function ShowMore({ shown, count }: { shown: number; count: number }): ReactElement | null {
  const { t } = useI18n();
  const addressWith = useAddressWith();
  if (shown >= count) return null;
  return (
    <p>
      <PageLink className="button" to={addressWith([assign(shownParameter, shown + step)])} keepsPlace>
        {t("events.showMore", { more: Math.min(step, count - shown), left: count - shown })}
      </PageLink>
    </p>
  );
}

interface Result {
  readonly shown: number;
  readonly total: number;
  readonly sort: EventSort;
}

/** How many, and in which order. */
function resultText({ t }: Pick<I18n, "t">, { shown, total, sort }: Result): string {
  const count =
    shown === total ? t("events.countAll", { count: total }) : t("events.countShown", { count: shown, total });
  const sorted = t(sortedKeys[sort.key]);
  return t(sort.order === "natural" ? "events.result" : "events.resultReversed", { count, sorted });
}

interface EventListProps {
  readonly events: readonly EventBrief[];
  /** About the figures of the events. */
  readonly conflicts: readonly Conflict[];
}

/** The whole list in prerendered HTML, which has no way to ask for more. */
export function EventList({ events, conflicts }: EventListProps): ReactElement {
  const i18n = useI18n();
  const { t } = i18n;
  const tableOf = useEventTable();
  const { filters, sort, shown } = useEventView(events);
  const asked = useParameter(shownParameter);
  const drawn = useHydrated() ? asked : events.length;
  const result = resultText(i18n, { shown: shown.length, total: events.length, sort });
  return (
    <>
      <EventFilters events={events} filters={filters} found={shown.length} />
      <noscript>
        <p className="note">{t("events.noScript")}</p>
      </noscript>
      <div className="result">
        <p role="status" className="result-count" id={resultId} tabIndex={-1}>
          {result}
        </p>
        {shown.length < events.length && <ClearLink />}
        <FigureTakeAway
          title={t("events.title")}
          fragment="list"
          modelOf={() => tableOf(shown, { id: "list", heading: t("events.title"), summary: result, note: null })}
        />
      </div>
      {shown.length === 0 ? (
        <div className="empty-result">
          <p>{t("events.none")}</p>
          <p>{t("events.noneHint")}</p>
        </div>
      ) : (
        <>
          <EventTable events={shown.slice(0, drawn)} conflicts={conflicts} sort={sort} />
          <ShowMore shown={drawn} count={shown.length} />
          <BackToFilters id="list" />
        </>
      )}
    </>
  );
}
