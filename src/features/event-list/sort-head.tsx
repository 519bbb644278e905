/** The head of a column that can be sorted: a link to the same list in another order. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import type { MessageKey } from "#i18n/translate.ts";
import { PageLink } from "#ui/page-link.tsx";
import { assign } from "#url/parameters.ts";
import { useAddressWith } from "#url/use-parameter.ts";
import { orderParameter, sortParameter } from "./parameters.ts";
import { direction } from "./sort-events.ts";
import type { EventSort, SortKey } from "./sort-events.ts";

const columnKeys = {
  date: "events.column.date",
  name: "events.column.name",
  people: "events.column.people",
  countries: "events.column.countries",
} as const satisfies Record<SortKey, MessageKey>;

/** A second visit to the link turns the order round. */
export function SortHead({ column, sort }: { column: SortKey; sort: EventSort }): ReactElement {
  const { t } = useI18n();
  const addressWith = useAddressWith();
  const isSorted = sort.key === column;
  const order = isSorted && sort.order === "natural" ? "reversed" : "natural";
  const to = addressWith([assign(sortParameter, column), assign(orderParameter, order)]);
  // Named apart: the linter looks for the words of a column head one level deep.
  const words = <span className="view-words">{t(columnKeys[column])}</span>;
  return (
    <th scope="col" className="is-sortable" aria-sort={isSorted ? direction(sort) : undefined}>
      <PageLink to={to} keepsPlace>
        {words}
      </PageLink>
    </th>
  );
}
