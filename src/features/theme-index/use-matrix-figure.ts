/** Themes by region as a figure: a row a theme, a column a region, in each cell the initiatives and the events on record. */
import { scopes } from "#data/vocabulary.ts";
import { createTally } from "#domain/figure.ts";
import type { Cell, FigureModel } from "#domain/figure.ts";
import type { ThemeBrief, ThemeCounts } from "#data/theme-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { regionNameKey } from "#ui/region-names.ts";
import { usePaths } from "#ui/use-paths.ts";
import { extremesOf } from "./extremes.ts";

/** The sentence is computed from the counts. Counts are of this record, so they cite nothing but its rows. */
export function useMatrixFigure(themes: readonly ThemeBrief[], total: number): FigureModel {
  const { t, format, plain } = useI18n();
  const paths = usePaths();
  const { most, fewest, mostCount, fewestCount } = extremesOf(themes);
  const names = (some: readonly ThemeBrief[]): string =>
    format.list(some.map((theme) => plain(theme.opportunity.label)));
  const cell = ({ initiatives, named, read }: ThemeCounts): Cell => ({
    kind: "text",
    text: t("themes.cell", { initiatives, named, read }),
    to: null,
  });
  return createTally({
    id: "themes-by-region",
    heading: t("themes.matrix"),
    summary: t("themes.finding", {
      most: names(most),
      mostCount,
      fewest: names(fewest),
      fewestCount,
      total,
    }),
    columns: [t("themes.opportunity"), ...scopes.map((scope) => t(regionNameKey(scope)))],
    rows: themes.map((theme) => ({
      key: String(theme.number),
      isHere: false,
      head: { text: plain(theme.opportunity.label), to: paths.theme(theme.number) },
      cells: scopes.map((scope) => cell(theme.byRegion[scope])),
    })),
    note: t("themes.matrixNote"),
  });
}
