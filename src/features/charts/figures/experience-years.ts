/** Collective years of library experience in 2018, and years a person where the number of people is known too. */
import type { ChartsChunk } from "#data/charts-chunks.ts";
import type { CitedNumber, StatisticRow } from "#data/records.ts";
import { citedNumberOf } from "#domain/cited-row.ts";
import { recordNote } from "#domain/record-note.ts";
import type {
  ChartDefinition,
  ChartModel,
  ChartPanel,
  ChartRow,
  ChartValue,
} from "#features/charts/chart-definition.ts";
import { computedValue } from "#features/charts/chart-values.ts";
import { extentOf, saidOf } from "#features/charts/extent.ts";
import { statisticOf, statisticRows } from "#features/charts/statistic-rows.ts";
import type { ChartWords } from "#features/charts/use-chart-words.ts";

const each = "each";
const id = "experience-years-2018";

/** null where years or people are not recorded: neither is guessed from the other. */
function perPerson(
  words: ChartWords,
  years: CitedNumber | null,
  people: CitedNumber | null,
  counts: string,
): ChartValue {
  if (years === null || people === null) return { kind: "unknown", counts };
  const value = Math.round(years.value / people.value);
  const said = {
    text: words.t("charts.experience-years.eachText", { number: words.format.number(value), count: value }),
    counts,
    how: words.t("charts.experience-years.how", { years: words.cited(years), people: words.people(people) }),
  };
  return computedValue(value, said, [years, people]);
}

function rowsPerPerson(data: ChartsChunk, words: ChartWords, rows: readonly ChartRow[]): readonly ChartRow[] {
  const recorded: readonly StatisticRow[] = statisticOf(data, id).rows;
  return rows.map((row) => {
    const record = recorded.find(({ key }) => key === row.key);
    const people = data.stops.find((stop) => stop.id === record?.event)?.participants ?? null;
    const counts = words.t("charts.experience-years.eachCounts", { name: row.label });
    return { ...row, values: [perPerson(words, record ? citedNumberOf(record) : null, people, counts)] };
  });
}

function build(data: ChartsChunk, words: ChartWords, measure: string): ChartModel {
  const { t } = words;
  const statistic = statisticOf(data, id);
  const say = (number: CitedNumber): string =>
    t("charts.yearsNumbered", { number: words.cited(number), count: number.value });
  const collective = statisticRows(data, statistic, words, { say });
  const isEach = measure === each;
  const panel: ChartPanel = {
    key: "2018",
    name: words.plain(statistic.title),
    rows: isEach ? rowsPerPerson(data, words, collective) : collective,
    total: null,
  };
  const extent = extentOf([panel]);
  if (!extent) throw new Error("No event has recorded years of experience");
  const said = saidOf(extent);
  return {
    mark: "bars",
    heading: t(isEach ? "charts.experience-years.eachHeading" : "charts.experience-years.heading", said),
    summary: t(isEach ? "charts.experience-years.eachSummary" : "charts.experience-years.summary", said),
    ...recordNote(statistic.comparability),
    rowHead: t("charts.event"),
    detailHead: null,
    panelHead: null,
    series: [
      { key: measure, name: t(isEach ? "charts.experience-years.each" : "charts.experience-years.all"), scope: null },
    ],
    panels: [panel],
    scale: "number",
    unit: t("charts.years"),
  };
}

export const experienceYears: ChartDefinition = {
  id: "experience-years",
  name: "charts.experience-years.name",
  statistics: [id],
  measures: [
    { id: "all", name: "charts.experience-years.all" },
    { id: each, name: "charts.experience-years.each" },
  ],
  sorts: ["given", "value", "name"],
  filtersByRegion: true,
  build,
};
