/** A matrix is a real table: rows by series, in each cell a circle whose area is the value, the figure beside it or in it. */
import type { ReactElement } from "react";
import type { Scope } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CiteSource } from "#ui/citation/cite.tsx";
import { pointHandlers } from "#ui/chart/touch-first.ts";
import { PageLink } from "#ui/page-link.tsx";
import type { ChartModel, ChartRing, ChartValue } from "./chart-definition.ts";
import { numberOf } from "./chart-values.ts";
import { box, circleRadius, holdsFigure, ringRadius } from "./matrix-scale.ts";
import { MatrixKeys } from "./matrix-keys.tsx";

interface CellProps {
  readonly value: ChartValue;
  readonly ring: ChartRing | null;
  readonly scope: Scope;
  readonly greatest: number;
  /** Whether the reader points at it, by pointer or key. */
  readonly isActive: boolean;
  readonly onPoint: (shows: boolean) => void;
}

function Cell({ value, ring, scope, greatest, isActive, onPoint }: CellProps): ReactElement {
  const { t, format } = useI18n();
  const number = numberOf(value);
  const radius = circleRadius(number ?? 0, greatest);
  const figure = number === null ? "" : format.number(number);
  const said = value.kind === "unknown" ? t("value.notRecorded") : value.text;
  return (
    <td className={isActive ? `region-${scope} is-active` : `region-${scope}`} {...pointHandlers(isActive, onPoint)}>
      <svg viewBox={`0 0 ${box} ${box}`} aria-hidden="true" focusable="false">
        {radius > 0 ? (
          <circle className="matrix-circle" cx={box / 2} cy={box / 2} r={radius} />
        ) : (
          ring === null && <circle className="matrix-none" cx={box / 2} cy={box / 2} r={1} />
        )}
        {ring !== null && (
          <circle
            className={ring.isStated ? "matrix-ring is-stated" : "matrix-ring"}
            cx={box / 2}
            cy={box / 2}
            r={ringRadius(radius)}
          />
        )}
      </svg>
      <span
        className={holdsFigure(radius, figure, scope) ? "matrix-figure is-inside" : "matrix-figure"}
        aria-hidden="true"
      >
        {figure}
      </span>
      <span className="vh">{said}</span>
      {ring?.sources.map((source) => (
        <CiteSource key={source} source={source} />
      ))}
    </td>
  );
}

/** Many columns leave less room for each; few would stand far apart. */
function widthClass(columns: number): string {
  if (columns > 7) return "is-wide";
  return columns < 4 ? "is-narrow" : "";
}

interface ChartMatrixProps {
  readonly model: ChartModel;
  /** Place among the cells, row by row; null: none. */
  readonly active: number | null;
  readonly onPoint: (index: number | null) => void;
}

/** The panels of a model as one matrix, with its key. */
export function ChartMatrix({ model, active, onPoint }: ChartMatrixProps): ReactElement {
  const { series } = model;
  const rows = model.panels.flatMap((panel) => panel.rows);
  const greatest = Math.max(0, ...rows.flatMap(({ values }) => values.map((value) => numberOf(value) ?? 0)));
  return (
    <div className="matrix-box">
      <table className={`matrix ${widthClass(series.length)}`}>
        <caption className="vh">{model.heading}</caption>
        <thead>
          <tr>
            <th scope="col" className="matrix-corner">
              {model.rowHead}
            </th>
            {series.map(({ key, name, scope }) => (
              <th key={key} scope="col" className={`region-${scope ?? "global"}`}>
                <span>{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={row.key}>
              <th scope="row">{row.to === null ? row.label : <PageLink to={row.to}>{row.label}</PageLink>}</th>
              {row.values.map((value, index) => (
                <Cell
                  key={series[index]?.key}
                  value={value}
                  ring={row.rings?.[index] ?? null}
                  scope={series[index]?.scope ?? "global"}
                  greatest={greatest}
                  isActive={active === place * series.length + index}
                  onPoint={(shows) => onPoint(shows ? place * series.length + index : null)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <MatrixKeys model={model} greatest={greatest} />
    </div>
  );
}
