/** The filters of the timeline: kind, region and theme. */
import { useMemo } from "react";
import type { ReactElement } from "react";
import { timelineClasses } from "#data/timeline-chunks.ts";
import type { TimelineTheme } from "#data/timeline-chunks.ts";
import { scopes } from "#data/vocabulary.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CountedChoice } from "#ui/counted-choice.tsx";
import { FilterFold } from "#ui/filter-fold.tsx";
import { FilterForm } from "#ui/filter-form.tsx";
import { regionNameKey } from "#ui/region-names.ts";
import { usePaths } from "#ui/use-paths.ts";
import { countOptions } from "./filter-records.ts";
import { headingId } from "./focus-places.ts";
import { filterParameters } from "./parameters.ts";
import type { TimelineView } from "./use-timeline-view.ts";

interface TimelineFiltersProps {
  readonly view: TimelineView;
  readonly themes: readonly TimelineTheme[];
}

/** Options count what they would show in the period, beside the other filters as they are. */
export function TimelineFilters({ view: { countable, filters, shown }, themes }: TimelineFiltersProps): ReactElement {
  const { t, plain } = useI18n();
  const counts = useMemo(
    () => ({
      kind: countOptions(countable, filters, "kind"),
      region: countOptions(countable, filters, "region"),
      theme: countOptions(countable, filters, "theme"),
    }),
    [countable, filters],
  );
  return (
    <FilterForm to={usePaths().timeline()} className="timeline-filters" label={t("timeline.filters")}>
      <FilterFold
        set={Object.values(filters).filter((value) => value !== "all").length}
        found={shown.dated.length + shown.undated.length}
        resultId={headingId}
      >
        <CountedChoice
          parameter={filterParameters.kind}
          label={t("timeline.filter.kind")}
          options={timelineClasses.map((value) => ({ value, name: t(`timeline.class.${value}`) }))}
          counts={counts.kind}
        />
        <CountedChoice
          parameter={filterParameters.region}
          label={t("timeline.filter.region")}
          options={scopes.map((value) => ({ value, name: t(regionNameKey(value)) }))}
          counts={counts.region}
        />
        <CountedChoice
          parameter={filterParameters.theme}
          label={t("timeline.filter.theme")}
          options={themes.map(({ number, label }) => ({
            value: String(number),
            name: t("timeline.theme", { number, label: plain(label) }),
          }))}
          counts={counts.theme}
        />
      </FilterFold>
    </FilterForm>
  );
}
