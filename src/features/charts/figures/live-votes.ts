/** Experience in the room at the live votes of 2017: in libraries, and within IFLA. Two quantities that are never added. */
import type { ChartsChunk } from "#data/charts-chunks.ts";
import type { CitedNumber } from "#data/records.ts";
import { recordNote } from "#domain/record-note.ts";
import type { ChartDefinition, ChartModel, ChartRow } from "#features/charts/chart-definition.ts";
import { rowValue, numberOf } from "#features/charts/chart-values.ts";
import { textOf } from "#features/charts/extent.ts";
import { conflictsOf, statisticOf } from "#features/charts/statistic-rows.ts";
import type { ChartWords } from "#features/charts/use-chart-words.ts";

const id = "live-votes-experience-2017";
/** Ends of the keys of the statistic's rows: a session and what was counted in it. */
const quantities = ["library", "ifla"] as const;

function build(data: ChartsChunk, words: ChartWords): ChartModel {
  const { t } = words;
  const statistic = statisticOf(data, id);
  const conflicts = conflictsOf(data, statistic);
  const say = (number: CitedNumber): string =>
    t("charts.yearsNumbered", { number: words.cited(number), count: number.value });
  const sessions = [...new Set(statistic.rows.map(({ key }) => key.slice(0, key.lastIndexOf("-"))))];
  const rows = sessions.map((session): ChartRow => {
    const own = quantities.map((quantity) => statistic.rows.find(({ key }) => key === `${session}-${quantity}`));
    const event = own[0]?.event;
    const label = t("charts.live-votes.session", { session });
    return {
      key: session,
      label,
      detail: null,
      to: event === undefined ? null : words.paths.event(event),
      scope: null,
      disc: null,
      at: null,
      values: own.map((row) => rowValue(row, row ? words.plain(row.label) : label, say, conflicts)),
    };
  });
  const [first] = rows.toSorted((a, b) => (numberOf(b.values[0]) ?? 0) - (numberOf(a.values[0]) ?? 0));
  const said = { most: first ? textOf(first) : "", name: first?.label ?? "", involved: first ? textOf(first, 1) : "" };
  return {
    mark: "grouped",
    heading: t("charts.live-votes.heading", said),
    summary: t("charts.live-votes.summary", said),
    ...recordNote(statistic.comparability),
    rowHead: t("charts.live-votes.sessionHead"),
    detailHead: null,
    panelHead: null,
    series: quantities.map((key) => ({ key, name: t("charts.live-votes.quantity", { quantity: key }), scope: null })),
    panels: [{ key: "2017", name: words.plain(statistic.title), rows, total: null }],
    scale: "number",
    unit: t("charts.years"),
  };
}

export const liveVotes: ChartDefinition = {
  id: "live-votes",
  name: "charts.live-votes.name",
  statistics: [id],
  measures: [],
  sorts: ["given"],
  filtersByRegion: false,
  build,
};
