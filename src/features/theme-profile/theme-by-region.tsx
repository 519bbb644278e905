/** Where something was done about a theme: initiatives as bars, events beside them. */
import { scopes } from "#data/vocabulary.ts";
import type { ReactElement } from "react";
import type { Scope } from "#data/records.ts";
import type { FigureRow } from "#domain/figure.ts";
import type { Drawing } from "#domain/take-away.ts";
import type { ThemeBrief } from "#data/theme-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Figure } from "#ui/figure.tsx";
import { regionNameKey } from "#ui/region-names.ts";
import { ValueBar } from "#ui/value-bar.tsx";
import { useRegionFigure } from "./use-region-figure.ts";

/** The drawing is for the eye; the table beneath holds the same counts. */
export function ThemeByRegion({ byRegion }: { byRegion: ThemeBrief["byRegion"] }): ReactElement {
  const i18n = useI18n();
  const { t } = i18n;
  const model = useRegionFigure(byRegion);
  const end = Math.max(1, ...scopes.map((scope) => byRegion[scope].initiatives));
  const plot = (
    <ul className="theme-bars" aria-hidden="true">
      {scopes.map((scope) => {
        const { initiatives, named, read } = byRegion[scope];
        return (
          <li key={scope} className={`region-${scope}`}>
            <span>{t(regionNameKey(scope))}</span>
            <ValueBar value={initiatives} end={end} />
            <span>{t("themes.cell", { initiatives, named, read })}</span>
          </li>
        );
      })}
    </ul>
  );
  const draw = async (): Promise<Drawing> => {
    const { drawFigureBars } = await import("#ui/picture/figure-bars-picture.ts");
    const scopeOf = ({ key }: FigureRow): Scope | null => scopes.find((scope) => scope === key) ?? null;
    return drawFigureBars(model, { column: 0, scopeOf }, i18n);
  };
  return <Figure model={model} plot={plot} draw={draw} />;
}
