import { beforeAll, describe, expect, it } from "vitest";
import { barsPicture, linePicture, matrixPicture } from "#features/charts/chart-picture.ts";
import type { ChartModel } from "#features/charts/chart-definition.ts";
import { numberOf } from "#features/charts/chart-values.ts";
import { tableOf } from "#features/charts/chart-table.ts";
import { allCharts } from "#features/charts/gallery.ts";
import { drawBars } from "#ui/picture/bars-picture.ts";
import { drawLine } from "#ui/picture/line-picture.ts";
import { drawMatrix } from "#ui/picture/matrix-picture.ts";
import { createI18n } from "#i18n/i18n-context.tsx";
import { loadLanguagePack } from "#i18n/language-packs.ts";
import { languageOf } from "#i18n/languages.ts";
import type { I18n } from "#i18n/i18n-context.tsx";
import { realCharts } from "../charts/real-charts.tsx";
import { testPen } from "./pen-for-tests.ts";

let models: readonly ChartModel[];
let i18n: I18n;
beforeAll(async () => {
  const real = await realCharts();
  models = allCharts.flatMap((chart) =>
    (chart.measures.length === 0 ? [{ id: "" }] : chart.measures).map(({ id }) => real.model(chart, id)),
  );
  i18n = createI18n(languageOf("en"), await loadLanguagePack());
  await i18n.loadTopics(["charts"]);
}, 60_000);

const valuesOf = (model: ChartModel): readonly (number | null)[] =>
  model.panels.flatMap(({ rows }) => rows.flatMap(({ values }) => values.map(numberOf)));
const textsIn = (markup: string): ReadonlySet<string> =>
  new Set([...markup.matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text ?? ""));

describe("the picture of every chart", () => {
  it("draws the bars of its values", () => {
    const barred = models.filter(({ mark }) => mark === "bars" || mark === "grouped" || mark === "stacked");
    expect(barred.length).toBeGreaterThan(10);
    for (const model of barred) {
      const bars = barsPicture(model, i18n).panels.flatMap((panel) => panel.bars);
      const drawn = bars.flatMap(({ mark }) => (mark.kind === "bar" ? mark.parts.map(({ value }) => value) : []));
      // A chart of bars draws its first series, as on the page.
      const first = model.panels.flatMap(({ rows }) => rows.map(({ values }) => numberOf(values[0])));
      expect(drawn).toEqual((model.mark === "bars" ? first : valuesOf(model)).filter((value) => value !== null));
    }
  });

  it("draws the points of its values over time", () => {
    const lines = models.filter(({ mark }) => mark === "line");
    expect(lines).not.toEqual([]);
    for (const model of lines) {
      const known = valuesOf(model).filter((value) => value !== null);
      const picture = linePicture(model, i18n);
      expect(picture.points.flatMap(({ values }) => values).filter((value) => value !== null)).toEqual(known);
      expect(drawLine(picture, testPen).markup.match(/<circle/g)).toHaveLength(known.length);
    }
  });

  it("draws the cells of its matrix", () => {
    const matrices = models.filter(({ mark }) => mark === "matrix");
    expect(matrices).not.toEqual([]);
    for (const model of matrices) {
      const picture = matrixPicture(model, i18n);
      expect(picture.rows.flatMap(({ cells }) => cells.map(({ value }) => value))).toEqual(valuesOf(model));
      expect(drawMatrix(picture, testPen).height).toBeGreaterThan(300);
    }
  });

  it("says in words what the table says, and hatches what is not recorded", () => {
    for (const model of models.filter(({ mark }) => mark === "bars")) {
      const table = tableOf("figure", model);
      const { markup } = drawBars(barsPicture(model, i18n), testPen);
      const said = [...textsIn(markup)].join(" ").replaceAll(/\s+/g, " ");
      const cells = table.rows.flatMap(({ cells: own }) => own);
      const written = cells.flatMap((cell) => (cell.kind === "number" ? (cell.text?.split(/\s+/) ?? []) : []));
      for (const word of written) expect(said).toContain(word.replaceAll("&", "&amp;"));
      const hasUnknown = cells.some((cell) => cell.kind === "number" && cell.number === null);
      expect(markup.includes('fill="url(#not-recorded)"')).toBe(hasUnknown);
    }
  });
});
