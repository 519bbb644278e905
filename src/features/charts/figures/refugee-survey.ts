/** The survey of 2019 on services to refugees: every percentage, in its two groups. */
import type { ChartsChunk } from "#data/charts-chunks.ts";
import { citedNumberOf } from "#domain/cited-row.ts";
import { recordNote } from "#domain/record-note.ts";
import type { ChartDefinition, ChartModel, ChartPanel } from "#features/charts/chart-definition.ts";
import { extentOf, saidOf } from "#features/charts/extent.ts";
import { statisticOf, statisticRows } from "#features/charts/statistic-rows.ts";
import type { ChartWords } from "#features/charts/use-chart-words.ts";

const groups = [
  { key: "services", statistic: "refugee-survey-services", name: "charts.refugee-survey.services" },
  { key: "profile", statistic: "refugee-survey-profile", name: "charts.refugee-survey.profile" },
] as const;

function build(data: ChartsChunk, words: ChartWords): ChartModel {
  const { t } = words;
  const statistics = groups.map((group) => ({ ...group, statistic: statisticOf(data, group.statistic) }));
  const panels = statistics.map(({ key, statistic, name }): ChartPanel => ({
    key,
    name: t(name),
    rows: statisticRows(data, statistic, words, { say: words.percent }),
    total: null,
  }));
  const size = (key: string): string => {
    const row = statisticOf(data, "refugee-survey-size").rows.find((candidate) => candidate.key === key);
    const number = row ? citedNumberOf(row) : null;
    return number === null ? t("value.notRecorded") : words.cited(number);
  };
  const services = extentOf(panels.slice(0, 1));
  if (!services) throw new Error("The survey on services to refugees has no figures");
  const said = {
    responses: size("responses"),
    countries: size("countries"),
    ...saidOf(services),
  };
  return {
    mark: "bars",
    heading: t("charts.refugee-survey.heading", said),
    summary: t("charts.refugee-survey.summary", said),
    ...recordNote(...statistics.map(({ statistic }) => statistic.comparability)),
    rowHead: t("charts.answer"),
    detailHead: null,
    panelHead: t("charts.refugee-survey.group"),
    series: [{ key: "share", name: t("charts.share"), scope: null }],
    panels,
    scale: "percent",
    unit: null,
  };
}

export const refugeeSurvey: ChartDefinition = {
  id: "refugee-survey",
  name: "charts.refugee-survey.name",
  statistics: groups.map(({ statistic }) => statistic),
  measures: [],
  sorts: ["value", "given"],
  filtersByRegion: false,
  build,
};
