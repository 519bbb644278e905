/** The matrix of themes by region as a picture. Loaded when a reader asks for it. */
import { scopes } from "#data/vocabulary.ts";
import type { ThemeBrief } from "#data/theme-chunks.ts";
import type { Drawing } from "#domain/take-away.ts";
import type { I18n } from "#i18n/i18n-context.tsx";
import { browserPen } from "#ui/picture/browser-pen.ts";
import { drawMatrix } from "#ui/picture/matrix-picture.ts";
import { regionNameKey } from "#ui/region-names.ts";

/** The same dots and rings as on the page. Throws where the browser gives no canvas. */
export function drawThemes(themes: readonly ThemeBrief[], { t, format, plain, language }: I18n): Drawing {
  const picture = {
    rowHead: t("themes.opportunity"),
    columns: scopes.map((scope) => ({ name: t(regionNameKey(scope)), scope })),
    rows: themes.map(({ number, opportunity, byRegion }) => ({
      label: t("themes.rowLabel", { number, label: plain(opportunity.label) }),
      cells: scopes.map((scope) => {
        const { initiatives, named } = byRegion[scope];
        return {
          value: initiatives,
          label: initiatives === 0 ? "" : format.number(initiatives),
          ring: named > 0 && scope !== "global" ? ("stated" as const) : null,
        };
      }),
    })),
    keys: [{ mark: "stated" as const, text: t("themes.matrixKey") }],
  };
  return drawMatrix(picture, browserPen(language.direction));
}
