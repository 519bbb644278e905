/** A theme by region as a figure that counts records. */
import { regionIds, scopes } from "#data/vocabulary.ts";
import type { ThemeBrief } from "#data/theme-chunks.ts";
import { createTally } from "#domain/figure.ts";
import type { Cell, FigureModel } from "#domain/figure.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { regionNameKey } from "#ui/region-names.ts";
import { usePaths } from "#ui/use-paths.ts";

/** The sentence says in how many regions initiatives are on record, and how many belong to none. */
export function useRegionFigure(byRegion: ThemeBrief["byRegion"]): FigureModel {
  const { t, format } = useI18n();
  const paths = usePaths();
  const active = regionIds.filter((region) => byRegion[region].initiatives > 0);
  const count = (value: number): Cell => ({
    kind: "computed",
    text: format.number(value),
    value,
    how: t("themes.counted"),
    from: [],
  });
  return createTally({
    id: "theme-by-region",
    heading: t("theme.byRegionHeading"),
    summary: t("theme.byRegionFinding", {
      count: active.length,
      all: regionIds.length,
      worldwide: byRegion.global.initiatives,
    }),
    columns: [t("theme.region"), t("theme.columnInitiatives"), t("theme.columnNamed"), t("theme.columnRead")],
    rows: scopes.map((scope) => ({
      key: scope,
      isHere: false,
      head: { text: t(regionNameKey(scope)), to: scope === "global" ? null : paths.region(scope) },
      cells: [count(byRegion[scope].initiatives), count(byRegion[scope].named), count(byRegion[scope].read)],
    })),
    note: t("themes.matrixNote"),
  });
}
