/** Any statistic of the record as a table with a computed sentence: for those that have no chart of their own. */
import type { CitedNumber, Statistic, StatisticRow } from "#data/records.ts";
import { recordNote } from "#domain/record-note.ts";
import type { ChartDefinition, ChartModel, ChartPanel } from "./chart-definition.ts";
import { extentOf, saidOf } from "./extent.ts";
import { statisticRows } from "./statistic-rows.ts";
import type { ChartWords } from "./use-chart-words.ts";

/** A statistic's own unit where its rows differ in theirs. */
const mixed = "mixed";

/** Words of a number with the unit that the record gives it. */
function sayer({ unit }: Statistic, words: ChartWords): (number: CitedNumber, row: StatisticRow) => string {
  return (number, row) => {
    const own = row.unit ?? unit;
    if (own === "percent") return words.percent(number);
    if (own === "people") return words.people(number);
    if (own === "countries") return words.countries(number);
    if (own === "rank") return words.t("charts.record.rank", { number: words.cited(number) });
    if (own === "count" || own === mixed) return words.cited(number);
    return words.counted(number, own);
  };
}

const unitsOf = ({ unit, rows }: Statistic): ReadonlySet<string> => new Set(rows.map((row) => row.unit ?? unit));

/** Whether units are mixed. Some rows may still count the same: which may be compared, the record's note says. */
function isMixed(statistic: Statistic): boolean {
  const units = unitsOf(statistic);
  return units.size > 1 || units.has(mixed);
}

/** What the rows say together: a range where they share a unit, else that they do not. */
function summaryOf(statistic: Statistic, panel: ChartPanel, words: ChartWords): string {
  const { t } = words;
  const extent = extentOf([panel]);
  if (!extent) return t("charts.record.nothing");
  const said = saidOf(extent);
  if (said.known === 1) return t("charts.record.one", said);
  if (isMixed(statistic)) return t("charts.record.unlike", said);
  // Features that share no unit: a range would say nothing.
  if (unitsOf(statistic).has("count")) return t("charts.record.plain", said);
  return said.least === said.most ? t("charts.record.same", said) : t("charts.record.range", said);
}

function modelOf(statistic: Statistic, rows: ChartPanel["rows"], words: ChartWords): ChartModel {
  const { t } = words;
  const title = words.plain(statistic.title);
  const panel = { key: "rows", name: title, rows, total: null };
  return {
    mark: "table",
    heading: isMixed(statistic) ? t("charts.record.headingUnlike", { title }) : title,
    summary: summaryOf(statistic, panel, words),
    ...recordNote(statistic.comparability, statistic.note),
    rowHead: t("charts.record.what"),
    detailHead: null,
    panelHead: null,
    series: [{ key: "value", name: t("charts.record.value"), scope: null }],
    panels: [panel],
    scale: "number",
    unit: null,
  };
}

/** The definition of a statistic's table. Its rows stand in the order of the record. */
export function recordTable(statistic: Statistic): ChartDefinition {
  return {
    id: statistic.id,
    name: "charts.section.tables",
    statistics: [statistic.id],
    measures: [],
    sorts: ["given"],
    filtersByRegion: false,
    build: (data, words) =>
      modelOf(statistic, statisticRows(data, statistic, words, { say: sayer(statistic, words) }), words),
  };
}

/** Tables of all statistics that no chart shows in full, in order of id. A new statistic is among them by itself. */
export function recordTables(
  statistics: readonly Statistic[],
  charts: readonly ChartDefinition[],
): readonly ChartDefinition[] {
  const charted = new Set(charts.flatMap((chart) => chart.statistics));
  return statistics.filter(({ id }) => !charted.has(id)).map(recordTable);
}
