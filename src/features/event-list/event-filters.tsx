/** The filters of the list of events. */
import type { ReactElement } from "react";
import type { EventBrief } from "#data/chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CountedChoice } from "#ui/counted-choice.tsx";
import type { OptionCounts } from "#ui/counted-choice.tsx";
import { FilterFold } from "#ui/filter-fold.tsx";
import { FilterForm } from "#ui/filter-form.tsx";
import { SearchField } from "#ui/search-field.tsx";
import { usePaths } from "#ui/use-paths.ts";
import { countOptions } from "./filter-events.ts";
import type { EventFilters as Filters, FilterName } from "./filter-events.ts";
import { useFilterOptions } from "./filter-options.ts";
import { filterParameters } from "./parameters.ts";
import { useTextOf } from "./use-event-view.ts";

interface EventFiltersProps {
  readonly events: readonly EventBrief[];
  readonly filters: Filters;
  /** How many events they leave. */
  readonly found: number;
}

/** What heads the results. */
export const resultId = "list-count";

/** Free text and five choices. */
export function EventFilters({ events, filters, found }: EventFiltersProps): ReactElement {
  const { t } = useI18n();
  const textOf = useTextOf();
  const options = useFilterOptions(events, filters.country);
  const counts = (name: Exclude<FilterName, "text">): OptionCounts => countOptions(events, filters, name, textOf);
  const set = Object.values({ ...filters, text: "" }).filter((value) => value !== "all" && value !== "").length;
  const { tour, kind, region, country, status } = filterParameters;
  return (
    <FilterForm to={usePaths().events()} className="event-filters" label={t("events.filters")}>
      <SearchField parameter={filterParameters.text} label={t("events.filter.text")} />
      <FilterFold set={set} found={found} resultId={resultId}>
        <CountedChoice
          parameter={tour}
          label={t("events.filter.tour")}
          options={options.tour}
          counts={counts("tour")}
        />
        <CountedChoice
          parameter={region}
          label={t("events.filter.region")}
          options={options.region}
          counts={counts("region")}
        />
        <CountedChoice
          parameter={country}
          label={t("events.filter.country")}
          options={options.country}
          counts={counts("country")}
        />
        <CountedChoice
          parameter={kind}
          label={t("events.filter.kind")}
          options={options.kind}
          counts={counts("kind")}
        />
        <CountedChoice
          parameter={status}
          label={t("events.filter.status")}
          options={options.status}
          counts={counts("status")}
        />
      </FilterFold>
    </FilterForm>
  );
}
