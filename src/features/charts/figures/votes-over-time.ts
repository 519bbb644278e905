/** The online vote of 2017 as it grew: two states of one count, with the days between which the first is known to lie. */
import type { ChartsChunk } from "#data/charts-chunks.ts";
import type { CitedNumber, PreciseDate } from "#data/records.ts";
import { citedNumberOf } from "#domain/cited-row.ts";
import { recordNote } from "#domain/record-note.ts";
import type { ChartDefinition, ChartModel, ChartRow } from "#features/charts/chart-definition.ts";
import { statisticOf, statisticRows } from "#features/charts/statistic-rows.ts";
import type { ChartWords } from "#features/charts/use-chart-words.ts";

const countries = "countries";

/** An undated news item speaks of a day between the opening of the vote and the end of its month; the last count is the close's. */
function datesOf(data: ChartsChunk, key: string): { readonly at: PreciseDate | null; readonly until?: PreciseDate } {
  const { opens, closes } = data.vote;
  if (key === "final") return { at: closes };
  return opens === null ? { at: null } : { at: opens, until: opens.slice(0, 7) };
}

function build(data: ChartsChunk, words: ChartWords, measure: string): ChartModel {
  const { t, format } = words;
  const ofCountries = measure === countries;
  const statistic = statisticOf(data, ofCountries ? "vote-progress-countries" : "vote-progress");
  const say = (number: CitedNumber): string =>
    ofCountries
      ? words.countries(number)
      : t("charts.votesNumbered", { number: words.cited(number), count: number.value });
  const rows = statisticRows(data, statistic, words, { say }).map((row): ChartRow => ({
    ...row,
    ...datesOf(data, row.key),
  }));
  const numbers = statistic.rows.map(citedNumberOf);
  const first = numbers[0] ?? null;
  const last = numbers.at(-1) ?? null;
  const said = {
    first: first === null ? t("value.notRecorded") : say(first),
    last: last === null ? t("value.notRecorded") : say(last),
    opens: data.vote.opens === null ? t("value.notRecorded") : format.date(data.vote.opens),
    closes: data.vote.closes === null ? t("value.notRecorded") : format.date(data.vote.closes),
  };
  return {
    mark: "line",
    heading: t("charts.votes-over-time.heading", said),
    summary: t("charts.votes-over-time.summary", said),
    ...recordNote(statistic.comparability),
    rowHead: t("charts.state"),
    detailHead: null,
    panelHead: null,
    series: [{ key: measure, name: t(ofCountries ? "charts.countries" : "charts.votes"), scope: null }],
    panels: [{ key: "2017", name: words.plain(statistic.title), rows, total: null }],
    scale: "number",
    unit: null,
  };
}

export const votesOverTime: ChartDefinition = {
  id: "votes-over-time",
  name: "charts.votes-over-time.name",
  statistics: ["vote-progress", "vote-progress-countries"],
  measures: [
    { id: "votes", name: "charts.votes" },
    { id: countries, name: "charts.countries" },
  ],
  sorts: ["given"],
  filtersByRegion: false,
  build,
};
