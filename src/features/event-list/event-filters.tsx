/** The filters as a plain form: before any script it asks the server by GET, with script each change is a change of the address. */
import type { FormEvent, ReactElement } from "react";
import type { EventBrief } from "#data/chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { useHref } from "#url/router.ts";
import { useHydrated } from "#url/use-parameter.ts";
import { SearchField } from "#ui/search-field.tsx";
import { usePaths } from "#ui/use-paths.ts";
import { FilterChoice } from "./filter-choice.tsx";
import { countOptions } from "./filter-events.ts";
import type { EventFilters as Filters, FilterName, OptionCounts } from "./filter-events.ts";
import { useFilterOptions } from "./filter-options.ts";
import { filterParameters } from "./parameters.ts";
import { useTextOf } from "./use-event-view.ts";

interface EventFiltersProps {
  readonly events: readonly EventBrief[];
  readonly filters: Filters;
}

/** Free text and five choices. */
export function EventFilters({ events, filters }: EventFiltersProps): ReactElement {
  const { t } = useI18n();
  const isHydrated = useHydrated();
  const action = useHref(usePaths().events());
  const textOf = useTextOf();
  const options = useFilterOptions(events, filters.country);
  const counts = (name: Exclude<FilterName, "text">): OptionCounts => countOptions(events, filters, name, textOf);
  // Every change has been applied by the time the form is sent; nothing is left to ask the server.
  const handleSubmit = (event: FormEvent): void => {
    if (isHydrated) event.preventDefault();
  };
  const { tour, kind, region, country, status } = filterParameters;
  return (
    <form
      className="filters event-filters"
      method="get"
      action={action}
      role="search"
      aria-label={t("events.filters")}
      autoComplete="off"
      onSubmit={handleSubmit}
    >
      <SearchField parameter={filterParameters.text} label={t("events.filter.text")} />
      <FilterChoice parameter={tour} label={t("events.filter.tour")} options={options.tour} counts={counts("tour")} />
      <FilterChoice
        parameter={region}
        label={t("events.filter.region")}
        options={options.region}
        counts={counts("region")}
      />
      <FilterChoice
        parameter={country}
        label={t("events.filter.country")}
        options={options.country}
        counts={counts("country")}
      />
      <FilterChoice parameter={kind} label={t("events.filter.kind")} options={options.kind} counts={counts("kind")} />
      <FilterChoice
        parameter={status}
        label={t("events.filter.status")}
        options={options.status}
        counts={counts("status")}
      />
    </form>
  );
}
