import { beforeAll, describe, expect, it } from "vitest";
import { barsPicture, linePicture, matrixPicture } from "#features/charts/chart-picture.ts";
import type { ChartModel } from "#features/charts/chart-definition.ts";
import { numberOf } from "#features/charts/chart-values.ts";
import { tableOf } from "#features/charts/chart-table.ts";
import { allCharts } from "#features/charts/gallery.ts";
import { lengthOf } from "#ui/chart/bar-mark.ts";
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
  it("draws the values of its table", () => {
    const counts = { bars: 0, line: 0, matrix: 0 };
    for (const model of models) {
      const known = valuesOf(model).filter((value) => value !== null);
      if (model.mark === "table") continue;
      if (model.mark === "line") {
        expect(
          linePicture(model, i18n)
            .points.flatMap(({ values }) => values)
            .filter((value) => value !== null),
        ).toEqual(known);
        expect(drawLine(linePicture(model, i18n), testPen).markup.match(/<circle/g)).toHaveLength(known.length);
        counts.line += 1;
      } else if (model.mark === "matrix") {
        const cells = matrixPicture(model, i18n).rows.flatMap((row) => row.cells);
        expect(cells.map(({ value }) => value)).toEqual(valuesOf(model));
        expect(drawMatrix(matrixPicture(model, i18n), testPen).height).toBeGreaterThan(300);
        counts.matrix += 1;
      } else {
        const bars = barsPicture(model, i18n).panels.flatMap((panel) => panel.bars);
        const drawn = bars.flatMap(({ mark }) => (mark.kind === "bar" ? mark.parts.map(({ value }) => value) : []));
        // A chart of bars draws its first series, as on the page.
        const first = model.panels.flatMap(({ rows }) => rows.map(({ values }) => numberOf(values[0])));
        expect(drawn).toEqual(model.mark === "bars" ? first.filter((value) => value !== null) : known);
        for (const { mark } of bars) expect(lengthOf(mark)).toBeGreaterThanOrEqual(0);
        counts.bars += 1;
      }
    }
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(0);
  });

  it("says in words what the table says, and hatches what is not recorded", () => {
    for (const model of models.filter(({ mark }) => mark === "bars")) {
      const table = tableOf("figure", model);
      const { markup } = drawBars(barsPicture(model, i18n), testPen);
      const said = [...textsIn(markup)].join(" ").replaceAll(/\s+/g, " ");
      const cells = table.rows.flatMap(({ cells: own }) => own);
      for (const cell of cells) {
        if (cell.kind === "number" && cell.text !== undefined) {
          for (const word of cell.text.split(/\s+/)) expect(said).toContain(word.replaceAll("&", "&amp;"));
        }
      }
      const hasUnknown = cells.some((cell) => cell.kind === "number" && cell.number === null);
      expect(markup.includes('fill="url(#not-recorded)"')).toBe(hasUnknown);
    }
  });
});
