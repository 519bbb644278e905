/** The two channels of 2017: people in workshops and votes on line. Two kinds of count on one scale, as the heading says. */
import type { ChartsChunk } from "#data/charts-chunks.ts";
import type { CitedNumber, StatisticRow } from "#data/records.ts";
import { citedNumberOf } from "#domain/cited-row.ts";
import { recordNote } from "#domain/record-note.ts";
import type { ChartDefinition, ChartModel } from "#features/charts/chart-definition.ts";
import { statisticOf, statisticRows } from "#features/charts/statistic-rows.ts";
import type { ChartWords } from "#features/charts/use-chart-words.ts";

const id = "phase-1-channels";
/** Keys of the rows that may be set beside each other. The other two are drawn nowhere: they stand in the table of totals. */
const channelKeys: ReadonlySet<string> = new Set(["workshop-participants", "online-votes"]);
const isChannel = ({ key }: StatisticRow): boolean => channelKeys.has(key);

function build(data: ChartsChunk, words: ChartWords): ChartModel {
  const { t } = words;
  const statistic = statisticOf(data, id);
  const say = (number: CitedNumber, row: StatisticRow): string => words.counted(number, row.unit ?? statistic.unit);
  const numberAt = (key: string): string => {
    const row = statistic.rows.find((candidate) => candidate.key === key);
    const number = row ? citedNumberOf(row) : null;
    return number === null ? t("value.notRecorded") : words.cited(number);
  };
  const said = {
    people: numberAt("workshop-participants"),
    votes: numberAt("online-votes"),
    workshops: numberAt("workshops"),
    countries: numberAt("vote-countries"),
  };
  return {
    mark: "bars",
    heading: t("charts.channels.heading", said),
    summary: t("charts.channels.summary", said),
    ...recordNote(statistic.comparability),
    rowHead: t("charts.channels.channel"),
    detailHead: null,
    panelHead: null,
    series: [{ key: "count", name: t("charts.count"), scope: null }],
    panels: [
      {
        key: "2017",
        name: words.plain(statistic.title),
        rows: statisticRows(data, statistic, words, { say, keeps: isChannel }),
        total: null,
      },
    ],
    scale: "number",
    unit: null,
  };
}

export const channels: ChartDefinition = {
  id: "channels",
  name: "charts.channels.name",
  statistics: [],
  measures: [],
  sorts: ["given"],
  filtersByRegion: false,
  build,
};
