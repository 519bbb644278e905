/** Where something was done about each opportunity: a dot by area for initiatives, a ring where a source names it for an event. */
import { scopes } from "#data/vocabulary.ts";
import type { ReactElement } from "react";
import type { Scope } from "#data/records.ts";
import type { ThemeBrief, ThemeCounts } from "#data/theme-chunks.ts";
import type { Drawing } from "#domain/take-away.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Figure } from "#ui/figure.tsx";
import { regionNameKey } from "#ui/region-names.ts";
import { useMatrixFigure } from "./use-matrix-figure.ts";

/** Side of a cell's drawing and the greatest radius, in its own units. */
const cell = { side: 36, radius: 14, ring: 17 } as const;

interface CellProps {
  readonly counts: ThemeCounts;
  readonly region: Scope;
  /** The greatest number of initiatives in any cell. */
  readonly greatest: number;
}

function MatrixCell({ counts, region, greatest }: CellProps): ReactElement {
  const { t, format } = useI18n();
  const { initiatives, named } = counts;
  const middle = cell.side / 2;
  const radius = Math.sqrt(initiatives / greatest) * cell.radius;
  // Worldwide events name all ten alike; a ring there would say nothing.
  const isRinged = named > 0 && region !== "global";
  const isEmpty = initiatives === 0 && !isRinged;
  return (
    <span className={isEmpty ? "theme-matrix-cell is-empty" : `theme-matrix-cell region-${region}`}>
      <svg viewBox={`0 0 ${cell.side} ${cell.side}`} focusable="false">
        {isEmpty && <circle className="theme-matrix-nothing" cx={middle} cy={middle} r="1" />}
        {initiatives > 0 && <circle className="theme-matrix-dot" cx={middle} cy={middle} r={radius} />}
        {isRinged && <circle className="theme-matrix-ring" cx={middle} cy={middle} r={Math.max(6, radius + 3)} />}
      </svg>
      {initiatives > 0 && <b>{format.number(initiatives)}</b>}
      <span className="theme-matrix-region">{t(regionNameKey(region))}</span>
    </span>
  );
}

interface ThemeMatrixProps {
  readonly themes: readonly ThemeBrief[];
  /** All initiatives on record. */
  readonly total: number;
}

/** The drawing is for the eye; the table beneath says the same and more. */
export function ThemeMatrix({ themes, total }: ThemeMatrixProps): ReactElement {
  const i18n = useI18n();
  const { t, format, plain } = i18n;
  const model = useMatrixFigure(themes, total);
  const greatest = Math.max(1, ...themes.flatMap(({ byRegion }) => scopes.map((scope) => byRegion[scope].initiatives)));
  const plot = (
    <div className="theme-matrix" aria-hidden="true">
      <div className="theme-matrix-row theme-matrix-head">
        <span>{t("themes.opportunity")}</span>
        {scopes.map((scope) => (
          <span key={scope} className={`theme-matrix-scope region-${scope}`}>
            {t(regionNameKey(scope))}
          </span>
        ))}
      </div>
      {themes.map((theme) => (
        <div key={theme.number} className="theme-matrix-row">
          <span className="theme-matrix-theme">
            <i>{format.number(theme.number)}</i> {plain(theme.opportunity.label)}
          </span>
          {scopes.map((scope) => (
            <MatrixCell key={scope} counts={theme.byRegion[scope]} region={scope} greatest={greatest} />
          ))}
        </div>
      ))}
      <p className="theme-matrix-key">{t("themes.matrixKey")}</p>
    </div>
  );
  const draw = async (): Promise<Drawing> => (await import("./theme-picture.ts")).drawThemes(themes, i18n);
  return <Figure model={model} plot={plot} draw={draw} />;
}
