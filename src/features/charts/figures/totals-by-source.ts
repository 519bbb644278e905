/** The same totals of the first phase as several sources tell them: one measure each, a bar a source, never added. */
import type { ChartsChunk } from "#data/charts-chunks.ts";
import type { CitedNumber, StatisticRow } from "#data/records.ts";
import { recordNote } from "#domain/record-note.ts";
import type { MessageKey } from "#i18n/translate.ts";
import type { ChartDefinition, ChartModel } from "#features/charts/chart-definition.ts";
import { extentOf, saidOf } from "#features/charts/extent.ts";
import { statisticOf, statisticRows } from "#features/charts/statistic-rows.ts";
import type { ChartWords } from "#features/charts/use-chart-words.ts";

interface Told {
  readonly id: string;
  readonly name: MessageKey;
  readonly statistic: string;
  /** Whether all rows count the same; else only their places in circulation are shown. */
  readonly isOneQuantity: boolean;
  readonly keeps: (row: StatisticRow) => boolean;
  readonly say: (words: ChartWords, number: CitedNumber) => string;
}

const people = (words: ChartWords, number: CitedNumber): string => words.people(number);
const everything = (): boolean => true;

const measures: readonly [Told, ...Told[]] = [
  {
    id: "participants",
    name: "charts.totals-by-source.participants",
    statistic: "phase-1-participants-by-source",
    isOneQuantity: true,
    keeps: everything,
    say: people,
  },
  {
    id: "workshop-people",
    name: "charts.totals-by-source.workshopPeople",
    statistic: "phase-1-channel-counts-by-source",
    isOneQuantity: true,
    keeps: ({ key }) => key.startsWith("workshop-"),
    say: people,
  },
  {
    id: "votes",
    name: "charts.votes",
    statistic: "phase-1-channel-counts-by-source",
    isOneQuantity: true,
    keeps: ({ key }) => key.startsWith("vote-"),
    say: (words, number) => words.t("charts.votesNumbered", { number: words.cited(number), count: number.value }),
  },
  {
    id: "countries",
    name: "charts.countries",
    statistic: "phase-1-country-counts",
    isOneQuantity: false,
    keeps: everything,
    say: (words, number) => words.countries(number),
  },
];

function build(data: ChartsChunk, words: ChartWords, measure: string): ChartModel {
  const { t } = words;
  const told = measures.find(({ id }) => id === measure) ?? measures[0];
  const statistic = statisticOf(data, told.statistic);
  const rows = statisticRows(data, statistic, words, {
    say: (number) => told.say(words, number),
    keeps: told.keeps,
  });
  const panel = { key: told.id, name: words.plain(statistic.title), rows, total: null };
  const extent = extentOf([panel]);
  if (!extent) throw new Error(`No source tells a number in ${statistic.id}`);
  const said = {
    ...saidOf(extent),
    quantity: told.id.replaceAll("-", "_"),
  };
  return {
    mark: "bars",
    heading: t("charts.totals-by-source.heading", said),
    summary: t(told.isOneQuantity ? "charts.totals-by-source.summary" : "charts.totals-by-source.summaryUnlike", said),
    ...recordNote(statistic.comparability),
    rowHead: t("charts.source"),
    detailHead: null,
    panelHead: null,
    series: [{ key: told.id, name: t(told.name), scope: null }],
    panels: [panel],
    scale: "number",
    unit: null,
  };
}

export const totalsBySource: ChartDefinition = {
  id: "totals-by-source",
  name: "charts.totals-by-source.name",
  statistics: ["phase-1-participants-by-source", "phase-1-channel-counts-by-source", "phase-1-country-counts"],
  measures: measures.map(({ id, name }) => ({ id, name })),
  sorts: ["given", "value", "name"],
  filtersByRegion: false,
  build,
};
