/** Answers to the two surveys on IFLA's governance. */
import type { ChartsChunk } from "#data/charts-chunks.ts";
import type { CitedNumber, StatisticRow } from "#data/records.ts";
import { citedNumberOf } from "#domain/cited-row.ts";
import { recordNote } from "#domain/record-note.ts";
import type { ChartDefinition, ChartModel, ChartPanel } from "#features/charts/chart-definition.ts";
import { statisticOf, statisticRows } from "#features/charts/statistic-rows.ts";
import type { ChartWords } from "#features/charts/use-chart-words.ts";

const years = ["2019", "2020"] as const;
const isResponse = ({ unit = "responses" }: StatisticRow): boolean => unit === "responses";

function build(data: ChartsChunk, words: ChartWords): ChartModel {
  const { t } = words;
  const statistics = years.map((year) => ({ year, statistic: statisticOf(data, `governance-survey-${year}`) }));
  const say = (number: CitedNumber): string =>
    t("charts.governance-survey.count", { number: words.cited(number), count: number.value });
  const panels = statistics.map(({ year, statistic }): ChartPanel => ({
    key: year,
    name: year,
    rows: statisticRows(data, statistic, words, { say, keeps: isResponse }),
    total: null,
  }));
  const numberAt = (year: string, key: string): string => {
    const rows = statistics.find((candidate) => candidate.year === year)?.statistic.rows ?? [];
    const row = rows.find((candidate) => candidate.key === key);
    const number = row ? citedNumberOf(row) : null;
    if (number === null) return t("value.notRecorded");
    return row?.unit === "percent" ? words.percent(number) : words.cited(number);
  };
  const titleOf = (year: string): string => {
    const found = statistics.find((candidate) => candidate.year === year);
    return found ? words.plain(found.statistic.title) : "";
  };
  const said = {
    before: numberAt("2019", "responses"),
    beforeYear: years[0],
    beforeName: titleOf("2019"),
    afterYear: years[1],
    afterName: titleOf("2020"),
    after: numberAt("2020", "responses"),
    invited: numberAt("2020", "recipients"),
    rate: numberAt("2020", "response-rate-percent"),
  };
  return {
    mark: "bars",
    heading: t("charts.governance-survey.heading", said),
    summary: t("charts.governance-survey.summary", said),
    ...recordNote(...statistics.map(({ statistic }) => statistic.comparability)),
    rowHead: t("charts.governance-survey.state"),
    detailHead: null,
    panelHead: t("charts.year"),
    series: [{ key: "responses", name: t("charts.governance-survey.unit"), scope: null }],
    panels,
    scale: "number",
    unit: t("charts.governance-survey.unit"),
  };
}

/** The survey of 2020 has more rows than responses; they are tabled with the rest of the record. */
export const governanceSurvey: ChartDefinition = {
  id: "governance-survey",
  name: "charts.governance-survey.name",
  statistics: ["governance-survey-2019"],
  measures: [],
  sorts: ["given"],
  filtersByRegion: false,
  build,
};
