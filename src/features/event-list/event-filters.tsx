/** The filters of the list of events. */
import type { ReactElement } from "react";
import type { EventBrief } from "#data/briefs.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CountedChoice } from "#ui/counted-choice.tsx";
import { FilterFold } from "#ui/filter-fold.tsx";
import { FilterForm } from "#ui/filter-form.tsx";
import { SearchField } from "#ui/search-field.tsx";
import { usePaths } from "#ui/use-paths.ts";
import { countOptions } from "./filter-events.ts";
import type { EventFilters as Filters } from "./filter-events.ts";
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

/** In the order in which they are offered. */
const choices = ["tour", "region", "country", "kind", "status"] as const;

/** Free text and five choices. */
export function EventFilters({ events, filters, found }: EventFiltersProps): ReactElement {
  const { t } = useI18n();
  const textOf = useTextOf();
  const options = useFilterOptions(events, filters.country);
  const set = Object.values({ ...filters, text: "" }).filter((value) => value !== "all" && value !== "").length;
  return (
    <FilterForm to={usePaths().events()} className="event-filters" label={t("events.filters")}>
      <SearchField parameter={filterParameters.text} label={t("events.filter.text")} />
      <FilterFold set={set} found={found} resultId={resultId}>
        {choices.map((name) => (
          <CountedChoice
            key={name}
            parameter={filterParameters[name]}
            label={t(`events.filter.${name}`)}
            options={options[name]}
            counts={countOptions(events, filters, name, textOf)}
          />
        ))}
      </FilterFold>
    </FilterForm>
  );
}
