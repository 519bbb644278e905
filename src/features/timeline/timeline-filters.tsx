/** Kind, region and theme as a plain form: with script each change is a change of the address. */
import { useMemo } from "react";
import type { FormEvent, ReactElement } from "react";
import { timelineClasses } from "#data/timeline-chunks.ts";
import type { TimelineTheme } from "#data/timeline-chunks.ts";
import { scopes } from "#data/vocabulary.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { regionNameKey } from "#ui/region-names.ts";
import { usePaths } from "#ui/use-paths.ts";
import { useHref } from "#url/router.ts";
import { useHydrated } from "#url/use-parameter.ts";
import { FilterChoice } from "./filter-choice.tsx";
import { countOptions } from "./filter-records.ts";
import { filterParameters } from "./parameters.ts";
import type { TimelineView } from "./use-timeline-view.ts";

interface TimelineFiltersProps {
  readonly view: TimelineView;
  readonly themes: readonly TimelineTheme[];
}

/** Options count what they would show in the period, beside the other filters as they are. */
export function TimelineFilters({ view: { countable, filters }, themes }: TimelineFiltersProps): ReactElement {
  const { t, plain } = useI18n();
  const isHydrated = useHydrated();
  const action = useHref(usePaths().timeline());
  const counts = useMemo(
    () => ({
      kind: countOptions(countable, filters, "kind"),
      region: countOptions(countable, filters, "region"),
      theme: countOptions(countable, filters, "theme"),
    }),
    [countable, filters],
  );
  // Every change has been applied by the time the form is sent; nothing is left to ask the server.
  const handleSubmit = (event: FormEvent): void => {
    if (isHydrated) event.preventDefault();
  };
  return (
    <form
      className="filters timeline-filters"
      method="get"
      action={action}
      role="search"
      aria-label={t("timeline.filters")}
      onSubmit={handleSubmit}
    >
      <FilterChoice
        parameter={filterParameters.kind}
        label={t("timeline.filter.kind")}
        options={timelineClasses.map((value) => ({ value, name: t(`timeline.class.${value}`) }))}
        counts={counts.kind}
      />
      <FilterChoice
        parameter={filterParameters.region}
        label={t("timeline.filter.region")}
        options={scopes.map((value) => ({ value, name: t(regionNameKey(value)) }))}
        counts={counts.region}
      />
      <FilterChoice
        parameter={filterParameters.theme}
        label={t("timeline.filter.theme")}
        options={themes.map(({ number, label }) => ({
          value: String(number),
          name: t("timeline.theme", { number, label: plain(label) }),
        }))}
        counts={counts.theme}
      />
    </form>
  );
}
