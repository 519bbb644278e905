/** The choices of a chart as links: chart or table, measure, order, region. Each is an address of its own. */
import type { ReactElement, ReactNode } from "react";
import type { RegionId } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import type { MessageKey } from "#i18n/translate.ts";
import { PageLink } from "#ui/page-link.tsx";
import { regionNameKey } from "#ui/region-names.ts";
import { assign } from "#url/parameters.ts";
import { useAddressWith } from "#url/use-parameter.ts";
import type { ChartDefinition, SortId } from "./chart-definition.ts";
import { chartParameter } from "./chart-state.ts";
import type { ChartState } from "./chart-state.ts";

const sortKeys = {
  given: "charts.sort.given",
  value: "charts.sort.value",
  name: "charts.sort.name",
} as const satisfies Record<SortId, MessageKey>;

interface Choice {
  readonly key: string;
  readonly label: string;
  readonly next: ChartState;
  readonly isChosen: boolean;
}

interface SwitchProps {
  readonly definition: ChartDefinition;
  readonly label: string;
  readonly choices: readonly Choice[];
  /** Joined segments for two or three short words; else words in a row. */
  readonly isJoined?: boolean;
}

function Switch({ definition, label, choices, isJoined = false }: SwitchProps): ReactElement {
  const addressWith = useAddressWith();
  const parameter = chartParameter(definition);
  return (
    <div className="chart-choice" role="group" aria-label={label}>
      <span className={isJoined ? "vh" : "chart-choice-label"} aria-hidden="true">
        {label}
      </span>
      <ul className={isJoined ? "segments" : "chart-words"}>
        {choices.map(({ key, label: name, next, isChosen }) => (
          <li key={key}>
            <PageLink
              to={addressWith([assign(parameter, next)])}
              keepsPlace
              aria-current={isChosen ? "true" : undefined}
            >
              {name}
            </PageLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ChartToolsProps {
  readonly definition: ChartDefinition;
  readonly state: ChartState;
  /** Whether there is a plot besides the table. */
  readonly hasPlot: boolean;
  /** Regions the chart has rows of. */
  readonly regions: readonly RegionId[];
  /** Stands at the end of the row. */
  readonly children: ReactNode;
}

/** A choice of one is none and is left out. */
export function ChartTools({ definition, state, hasPlot, regions, children }: ChartToolsProps): ReactElement {
  const { t } = useI18n();
  const { measures, sorts, filtersByRegion } = definition;
  const views = (["chart", "table"] as const).map((view) => ({
    key: view,
    label: t(`charts.view.${view}`),
    next: { ...state, view },
    isChosen: state.view === view,
  }));
  const measured = measures.map(({ id, name }) => ({
    key: id,
    label: t(name),
    next: { ...state, measure: id },
    isChosen: state.measure === id,
  }));
  const sorted = sorts.map((sort) => ({
    key: sort,
    label: t(sortKeys[sort]),
    next: { ...state, sort },
    isChosen: state.sort === sort,
  }));
  const filtered = (["all", ...regions] as const).map((region) => ({
    key: region,
    label: region === "all" ? t("charts.allRegions") : t(regionNameKey(region)),
    next: { ...state, region },
    isChosen: state.region === region,
  }));
  return (
    <div className="chart-tools">
      {hasPlot && <Switch definition={definition} label={t("charts.views")} choices={views} isJoined />}
      {measures.length > 1 && (
        <Switch definition={definition} label={t("charts.measures")} choices={measured} isJoined />
      )}
      {sorts.length > 1 && <Switch definition={definition} label={t("charts.sorts")} choices={sorted} />}
      {filtersByRegion && regions.length > 1 && (
        <Switch definition={definition} label={t("charts.regions")} choices={filtered} />
      )}
      {children}
    </div>
  );
}
