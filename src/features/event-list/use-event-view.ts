/** The list as the address asks for it. */
import type { EventBrief } from "#data/briefs.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { useEventWords } from "#ui/use-event-words.ts";
import { useParameter } from "#url/use-parameter.ts";
import { countriesOf, filterEvents } from "./filter-events.ts";
import type { EventFilters, TextOf } from "./filter-events.ts";
import { filterParameters, orderParameter, sortParameter } from "./parameters.ts";
import { sortEvents } from "./sort-events.ts";
import type { EventSort } from "./sort-events.ts";

/** The filters of the present address. */
function useEventFilters(): EventFilters {
  return {
    text: useParameter(filterParameters.text),
    tour: useParameter(filterParameters.tour),
    kind: useParameter(filterParameters.kind),
    region: useParameter(filterParameters.region),
    country: useParameter(filterParameters.country),
    status: useParameter(filterParameters.status),
  };
}

/** What the free text is looked for in: name, city, countries. */
export function useTextOf(): TextOf {
  const { plain, countryName } = useI18n();
  return (event) => [plain(event.name), event.city ?? "", ...countriesOf(event).map(countryName)].join(" ");
}

export interface EventView {
  readonly filters: EventFilters;
  readonly sort: EventSort;
  readonly shown: readonly EventBrief[];
}

/** Filters and sorts as the address says. */
export function useEventView(events: readonly EventBrief[]): EventView {
  const { format } = useI18n();
  const words = useEventWords();
  const filters = useEventFilters();
  const sort = { key: useParameter(sortParameter), order: useParameter(orderParameter) };
  const found = filterEvents(events, filters, useTextOf());
  return { filters, sort, shown: sortEvents(found, sort, { nameOf: words.shortName, compare: format.compare }) };
}
