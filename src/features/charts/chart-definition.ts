/**
 * A chart of the gallery, as data. HOW TO ADD ONE:
 * 1. Write `figures/<figure-id>.ts` that exports one `ChartDefinition`; its messages are `charts.<figure-id>.*` (topic `charts`).
 *    `build` is a plain function of the data, the words and the measure chosen: no hooks, no component, so that it can be tested.
 * 2. Make values with `chart-values.ts` only. A value is *cited* (a source states it), *computed* (we worked it out: say how and
 *    from which cited numbers; from none = counted among our own records), *unknown* ("not recorded") or *none* (there is
 *    nothing to record, such as no workshop found: say so). Unknown and none are never 0 and never have a length.
 * 3. Put the definition into its section in `gallery.ts`. Its place there is its figure number.
 * The machinery then does the rest from the same rows: plot, table (`chart-table.ts`), sources, switch, sort, region filter, address
 * (`chart-state.ts`), keys and readout. `figures/people-by-tour.ts` is the worked example; `statistic-rows.ts` turns a whole
 * statistic into rows.
 */
import type { ChartsChunk } from "#data/charts-chunks.ts";
import type { CitedNumber, Conflict, LanguageTag, PreciseDate, Scope, SourceId } from "#data/records.ts";
import type { MessageKey } from "#i18n/translate.ts";
import type { ChartWords } from "./use-chart-words.ts";

/**
 * How rows are drawn. All lengths start at zero, all panels share one scale.
 * - bars: one bar a row (the first series).
 * - grouped: a bar a series in each row, named beside it.
 * - stacked: the series of a row laid end to end; only for parts of one whole, in per cent.
 * - line: rows are points in time (`at`), joined per series; unknown points break the line.
 * - matrix: rows by series, a circle in each cell, its area the value.
 * - table: nothing is drawn, as for ranks, or where kinds of count are mixed.
 */
export type MarkKind = "bars" | "grouped" | "stacked" | "line" | "matrix" | "table";

/** Order of rows within a panel. `given`: as the definition lists them; `value`: greatest first, what is unknown last. */
export type SortId = "given" | "value" | "name";

/**
 * `text` is the value in full words with unit and qualifier ("over 300 people"); `counts` reads on from it ("at the
 * workshop in Hanoi, 2018").
 */
export type ChartValue =
  | {
      readonly kind: "cited";
      readonly number: CitedNumber;
      readonly text: string;
      readonly counts: string;
      readonly conflicts: readonly Conflict[];
    }
  | {
      readonly kind: "computed";
      readonly value: number;
      readonly text: string;
      readonly counts: string;
      /** How it was worked out, in words. */
      readonly how: string;
      /** What it was worked out from; empty: counted among the records of the Atlas. */
      readonly from: readonly CitedNumber[];
    }
  | { readonly kind: "unknown"; readonly counts: string }
  | { readonly kind: "none"; readonly text: string };

export interface ChartSeries {
  readonly key: string;
  /** Head of its column in the table and its direct label in the plot. */
  readonly name: string;
  /** Hue; null: ink. */
  readonly scope: Scope | null;
}

/** A ring around a value of a matrix: more is said of it, in the words of the value. */
export interface ChartRing {
  /** Whether a source says so itself; else it is our reading, and drawn dotted. */
  readonly isStated: boolean;
  readonly sources: readonly SourceId[];
}

export interface ChartRow {
  /** Unique in its panel. */
  readonly key: string;
  readonly label: string;
  /** Second, quieter words: the region of a city, the source of a count. Required where `detailHead` is set. */
  readonly detail: string | null;
  /** Page of the row's record. */
  readonly to: string | null;
  /** Hue and region filter; null or "global": ink, and shown under no region. */
  readonly scope: Scope | null;
  /** Number in the disc before the name, such as the order in a tour. */
  readonly disc: number | null;
  /** Point in time of the row, as wide as it is precise; needed by `line` only. `until`: where it is only known to lie between. */
  readonly at: PreciseDate | null;
  readonly until?: PreciseDate;
  /** One for each series, in their order. */
  readonly values: readonly ChartValue[];
  /** As many as there are values; a matrix draws them. */
  readonly rings?: readonly (ChartRing | null)[];
}

/** Rows that belong together; several panels stand side by side on one scale and become one column of the table. */
export interface ChartPanel {
  readonly key: string;
  readonly name: string;
  readonly rows: readonly ChartRow[];
  /** A total that a source states itself, never a sum of the rows: written, not drawn. One value for each series, or null. */
  readonly total: { readonly label: string; readonly values: readonly ChartValue[] } | null;
}

export interface ChartModel {
  readonly mark: MarkKind;
  /** The finding, in a few words, computed. Says so where kinds of count are mixed. */
  readonly heading: string;
  /** One sentence, computed from the rows. */
  readonly summary: string;
  /** What may be compared or added and what not, mostly the record's own words. */
  readonly note: string | null;
  /** The language of the note, where it is not the page's. */
  readonly noteLanguage?: LanguageTag;
  /** Heads of the table's first column, of the column of details, of the column of panels; null: there is none. */
  readonly rowHead: string;
  readonly detailHead: string | null;
  readonly panelHead: string | null;
  readonly series: readonly ChartSeries[];
  readonly panels: readonly ChartPanel[];
  /** How ticks are written; values of a percentage are in per cent. */
  readonly scale: "number" | "percent";
  /** Name of the axis: "people". null: the ticks say it. */
  readonly unit: string | null;
}

export interface ChartDefinition {
  /** Kebab-case; anchor of the figure and name of its address parameter. */
  readonly id: string;
  /** The question in a few words, for the list of contents. */
  readonly name: MessageKey;
  /** Statistics that the figure shows in full; a test lists those that no figure shows. */
  readonly statistics: readonly string[];
  /** Choices of what is measured, the first by default; empty: no choice. */
  readonly measures: readonly { readonly id: string; readonly name: MessageKey }[];
  /** The first is the default; one alone: no choice. */
  readonly sorts: readonly SortId[];
  readonly filtersByRegion: boolean;
  /** `measure` is the id of one of `measures`, or "" where there are none. */
  readonly build: (data: ChartsChunk, words: ChartWords, measure: string) => ChartModel;
}
