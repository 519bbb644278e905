/**
 * Counts over real time as markup alone, for pages without script: points, the spans of their dates, thin broken lines between. Places
 * are shares of the box, so that it fits any width.
 */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { axisFor } from "#ui/chart/axis.ts";
import type { LinePoint } from "#ui/chart/line-drawing.tsx";
import { timeAxis } from "#ui/chart/time-axis.ts";
import { timeDirection } from "#ui/time-direction.ts";
import type { ChartModel } from "./chart-definition.ts";
import { linePoints, lineSeries } from "./line-points.ts";

const dotRadius = 5;
const labelRise = 12;
/** Share of the width before which a label runs on from its point: there is no room for it on the other side. */
const rim = 0.3;
/** Distance of the words of an axis from it, in CSS pixels. */
const axisGap = 10;

const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;
const middle = ({ from, to }: LinePoint): number => (from + to) / 2;

/** Decoration for those who hear the page: the points stand in words beneath. */
export function LineSketch({ model }: { model: ChartModel }): ReactElement {
  const { format } = useI18n();
  const points = linePoints(model, null);
  const value = axisFor(Math.max(1, ...points.flatMap((point) => point.values.map((each) => each ?? 0))));
  const time = timeAxis(points.flatMap(({ from, to }) => [from, to]));
  /** Of the width, from where time starts. */
  const share = (at: number): number => (at - time.start) / (time.end - time.start);
  const x = (at: number): string => percent(share(at));
  const y = (each: number): string => percent(1 - each / value.end);
  // Where the box is narrow, only the first and the last tick keep their words.
  const isMinor = (index: number): boolean => index > 0 && index < time.ticks.length - 1;
  return (
    <div className="line-sketch" dir={timeDirection} aria-hidden="true">
      <svg focusable="false" overflow="visible">
        {value.ticks.map((tick) => (
          <g key={tick}>
            <line className="line-sketch-grid" x1="0" x2="100%" y1={y(tick)} y2={y(tick)} />
            <text x="0" dx={-axisGap} y={y(tick)} dy="0.35em" textAnchor="end">
              {format.number(tick)}
            </text>
          </g>
        ))}
        {time.ticks.map(({ at, date }, index) => (
          <g key={date} className={isMinor(index) ? "is-minor" : undefined}>
            <svg x={x(at)} y="100%" overflow="visible">
              <path className="line-sketch-tick" d="M0 0V5" />
            </svg>
            <text
              x={x(at)}
              y="100%"
              dy="1.6em"
              textAnchor={index === 0 ? "start" : index === time.ticks.length - 1 ? "end" : "middle"}
            >
              {format.date(date)}
            </text>
          </g>
        ))}
        {lineSeries(model).map(({ key, className }, at) => {
          const known = points.flatMap((point) => {
            const each = point.values[at] ?? null;
            return each === null ? [] : [{ point, each, label: point.labels[at] }];
          });
          return (
            <g key={key} className={className}>
              {known.map(({ point, each }, index) => {
                const next = known[index + 1];
                // An unknown count between breaks the line.
                if (!next || points.indexOf(next.point) !== points.indexOf(point) + 1) return null;
                return (
                  <line
                    key={point.key}
                    className="line-sketch-join"
                    x1={x(middle(point))}
                    y1={y(each)}
                    x2={x(middle(next.point))}
                    y2={y(next.each)}
                  />
                );
              })}
              {known.map(({ point, each, label }) => (
                <g key={point.key}>
                  {point.from !== point.to && (
                    <line className="line-sketch-span" x1={x(point.from)} x2={x(point.to)} y1={y(each)} y2={y(each)} />
                  )}
                  <circle className="line-dot" cx={x(middle(point))} cy={y(each)} r={dotRadius} />
                  <text
                    className="line-label"
                    x={x(middle(point))}
                    y={y(each)}
                    dy={-labelRise}
                    textAnchor={share(middle(point)) < rim ? "start" : "end"}
                  >
                    {label}
                  </text>
                </g>
              ))}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
