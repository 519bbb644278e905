/** How many events each year, and of which kind. Only those that were held are counted; the others have a view of their own. */
import type { EventYear } from "#data/chart-counts.ts";
import type { ChartsChunk } from "#data/charts-chunks.ts";
import type { EventStatus } from "#data/records.ts";
import { eventKinds, eventStatuses } from "#data/vocabulary.ts";
import type { ChartDefinition, ChartModel, ChartRow, ChartSeries } from "#features/charts/chart-definition.ts";
import { recordCount } from "#features/charts/record-count.ts";
import type { ChartWords } from "#features/charts/use-chart-words.ts";
import { eventKindKey } from "#i18n/record-kinds.ts";
import type { MessageKey } from "#i18n/translate.ts";

type NotHeld = Exclude<EventStatus, "held">;
const statusKeys = {
  announced: "charts.events-by-year.announced",
  postponed: "charts.events-by-year.postponed",
  cancelled: "charts.events-by-year.cancelled",
} as const satisfies Record<NotHeld, MessageKey>;

type CountIn = (year: EventYear) => number;
interface Column {
  readonly series: ChartSeries;
  readonly countIn: CountIn;
}

const total = (years: readonly EventYear[], countIn: CountIn): number =>
  years.reduce((sum, year) => sum + countIn(year), 0);

const heldIn: CountIn = ({ held }) => eventKinds.reduce((sum, kind) => sum + (held[kind] ?? 0), 0);

function kindColumns(years: readonly EventYear[], { t }: ChartWords): readonly Column[] {
  return eventKinds
    .map((kind): Column => ({
      series: { key: kind, name: t(eventKindKey(kind)), scope: null },
      countIn: ({ held }) => held[kind] ?? 0,
    }))
    .filter(({ countIn }) => total(years, countIn) > 0)
    .toSorted((a, b) => total(years, b.countIn) - total(years, a.countIn));
}

function notHeldColumns(years: readonly EventYear[], { t }: ChartWords): readonly Column[] {
  return eventStatuses
    .filter((status) => status !== "held")
    .map((status): Column => ({
      series: { key: status, name: t(statusKeys[status]), scope: null },
      countIn: ({ notHeld }) => notHeld[status] ?? 0,
    }))
    .filter(({ countIn }) => total(years, countIn) > 0);
}

function columnsOf(measure: string, years: readonly EventYear[], words: ChartWords): readonly Column[] {
  if (measure === "kinds") return kindColumns(years, words);
  if (measure === "not-held") return notHeldColumns(years, words);
  return [{ series: { key: "held", name: words.t("charts.events-by-year.held"), scope: null }, countIn: heldIn }];
}

function summaryOf(
  measure: string,
  years: readonly EventYear[],
  columns: readonly Column[],
  words: ChartWords,
): string {
  const { t, format } = words;
  const held = total(years, heldIn);
  const counts = columns.map(({ series, countIn }) => ({ name: series.name, count: total(years, countIn) }));
  const named = format.list(counts.map(({ name, count }) => t("charts.named-count", { name, count })));
  if (measure === "not-held") return t("charts.events-by-year.summaryNotHeld", { named });
  if (measure === "kinds") return t("charts.events-by-year.summaryKinds", { held, named });
  const undated = total(
    years.filter(({ year }) => year === null),
    heldIn,
  );
  return t("charts.events-by-year.summaryHeld", { held, undated });
}

function build({ counts: { years } }: ChartsChunk, words: ChartWords, measure: string): ChartModel {
  const { t } = words;
  const columns = columnsOf(measure, years, words);
  // Years in which everything was held say nothing among those of what was not.
  const shown =
    measure === "not-held" ? years.filter((year) => columns.some(({ countIn }) => countIn(year) > 0)) : years;
  const rows = shown.map(({ year, ...rest }): ChartRow => {
    const label = year ?? t("charts.events-by-year.noYear");
    const values = columns.map(({ series, countIn }) =>
      recordCount(words, countIn({ year, ...rest }), {
        text: (count) => t("charts.events-by-year.count", { count }),
        counts: t("charts.cell", { row: label, column: series.name }),
      }),
    );
    return { key: year ?? "undated", label, detail: null, to: null, scope: null, disc: null, at: null, values };
  });
  const most = years.toSorted((a, b) => heldIn(b) - heldIn(a)).find(({ year }) => year !== null);
  const held = total(years, heldIn);
  return {
    mark: measure === "held" ? "bars" : "matrix",
    heading:
      measure === "not-held"
        ? t("charts.events-by-year.headingNotHeld", {
            count: total(years, (year) =>
              notHeldColumns(years, words).reduce((sum, { countIn }) => sum + countIn(year), 0),
            ),
          })
        : t("charts.events-by-year.heading", { year: most?.year ?? "", count: most ? heldIn(most) : 0, held }),
    summary: summaryOf(measure, years, columns, words),
    note: t("charts.events-by-year.note"),
    rowHead: t("charts.year"),
    detailHead: null,
    panelHead: null,
    series: columns.map(({ series }) => series),
    panels: [{ key: "years", name: t("charts.year"), rows, total: null }],
    scale: "number",
    unit: t("charts.events-by-year.unit"),
  };
}

export const eventsByYear: ChartDefinition = {
  id: "events-by-year",
  name: "charts.events-by-year.name",
  statistics: [],
  measures: [
    { id: "kinds", name: "charts.events-by-year.kinds" },
    { id: "held", name: "charts.events-by-year.together" },
    { id: "not-held", name: "charts.events-by-year.notHeld" },
  ],
  sorts: ["given"],
  filtersByRegion: false,
  build,
};
