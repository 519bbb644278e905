/** The tours as panels: a row a stop in the order of the torch, then the regions where no workshop was found. */
import type { ChartsChunk, ChartStop } from "#data/charts-chunks.ts";
import type { CitedNumber, Conflict, Series } from "#data/records.ts";
import { citedNumberOf } from "#domain/cited-row.ts";
import type { MessageKey } from "#i18n/translate.ts";
import { seriesNameKey } from "#ui/series-names.ts";
import type { ChartPanel, ChartRow, ChartValue } from "./chart-definition.ts";
import { citedValue, noValue } from "./chart-values.ts";
import type { ChartWords } from "./use-chart-words.ts";

/** The tours of the process. Workshops after it are no tour: they were counted by nobody as one. */
const tours = [
  { series: "2017-discussion", year: "2017" },
  { series: "2018-ideas", year: "2018" },
  { series: "2019-strategy", year: "2019" },
] as const satisfies readonly { readonly series: Series; readonly year: string }[];

/** Stops of a tour in the order of the torch. */
function stopsOf(data: ChartsChunk, series: Series): readonly ChartStop[] {
  return data.stops
    .filter((stop) => stop.series === series)
    .toSorted((a, b) => (a.torch?.order ?? 0) - (b.torch?.order ?? 0));
}

/** Disagreements about one figure of a stop. */
export function stopConflicts(data: ChartsChunk, stop: ChartStop, field: keyof ChartStop): readonly Conflict[] {
  return data.conflicts.filter((conflict) => conflict.subject === stop.id && conflict.field === field);
}

interface Measured {
  readonly values: (stop: ChartStop, year: string) => readonly ChartValue[];
  /** Whether the workshops after the process stand beside the tours, in a panel of their own. */
  readonly showsLater?: boolean;
  /** As many as there are series. */
  readonly seriesCount: number;
  /** Statistic whose total row tells a tour's total, and the words for it. */
  readonly total: (year: string) => ChartPanel["total"];
}

/** One panel a tour. */
export function tourPanels(data: ChartsChunk, words: ChartWords, measured: Measured): readonly ChartPanel[] {
  const panels = tours.map((tour) => tourPanel(data, words, measured, tour));
  if (measured.showsLater !== true) return panels;
  return [...panels, laterPanel(data, words, measured)];
}

function stopRows(words: ChartWords, measured: Measured, stops: readonly ChartStop[]): readonly ChartRow[] {
  return stops.map((stop) => ({
    key: stop.region,
    label: words.eventName(stop),
    detail: words.regionName(stop.region),
    to: words.paths.event(stop.id),
    scope: stop.region,
    disc: stop.torch?.order ?? null,
    at: null,
    values: measured.values(stop, stop.dates.start?.slice(0, 4) ?? ""),
  }));
}

/** Workshops of the years after, which nobody counted as a tour: no region is missing there. */
function laterPanel(data: ChartsChunk, words: ChartWords, measured: Measured): ChartPanel {
  const rows = stopRows(words, measured, stopsOf(data, "successor"));
  return { key: "successor", name: words.t(seriesNameKey("successor")), rows, total: null };
}

function tourPanel(
  data: ChartsChunk,
  words: ChartWords,
  measured: Measured,
  { series, year }: (typeof tours)[number],
): ChartPanel {
  const stops = stopsOf(data, series);
  const reached = new Set<string>(stops.map(({ region }) => region));
  const missing: readonly ChartRow[] = data.regions
    .filter(({ id }) => !reached.has(id))
    .map(({ id, name }) => ({
      key: id,
      label: words.plain(name),
      detail: words.plain(name),
      to: words.paths.region(id),
      scope: id,
      disc: null,
      at: null,
      values: Array.from({ length: measured.seriesCount }, () => noValue(words.t("charts.noWorkshop"))),
    }));
  return {
    key: year,
    name: words.t("charts.tourName", { year, series: words.t(seriesNameKey(series)) }),
    rows: [...stopRows(words, measured, stops), ...missing],
    total: measured.total(year),
  };
}

/** The total that a source states in a statistic's total row; null where there is none. */
export function statedTotal(
  data: ChartsChunk,
  words: ChartWords,
  statistic: string,
  { counts, say }: { readonly counts: MessageKey; readonly say: (number: CitedNumber) => string },
): ChartPanel["total"] {
  const found = data.statistics.find(({ id }) => id === statistic);
  const row = found?.rows.find(({ isTotal }) => isTotal === true);
  if (!found || !row) return null;
  const label = words.plain(row.label);
  return { label, values: [citedValue(citedNumberOf(row), words.t(counts, { label }), say)] };
}
