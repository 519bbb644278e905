/**
 * Counts over real time, drawn by Recharts: a point for each count that is known, as wide as its date is uncertain, joined by a
 * thin broken line, since nothing is known between. An unknown count breaks the line. The points stand in words beneath.
 */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { axisFor } from "./axis.ts";
import { CartesianGrid, Line, LineChart, ReferenceLine, XAxis, YAxis } from "./recharts.ts";
import type { DotItemDotProps } from "./recharts.ts";
import { timeAxis } from "./time-axis.ts";

export interface LinePoint {
  readonly key: string;
  /** Instants in milliseconds; the same where the date is known to the day. */
  readonly from: number;
  readonly to: number;
  /** One a series; null: not recorded. */
  readonly values: readonly (number | null)[];
  /** Direct labels, one a series. */
  readonly labels: readonly string[];
  readonly isActive: boolean;
}
export interface LineDrawingProps {
  /** In order of time. */
  readonly points: readonly LinePoint[];
  /** Class of hue, one a series. */
  readonly series: readonly { readonly key: string; readonly className: string }[];
  readonly writeTick: (tick: number) => string;
}

const margin = { top: 28, right: 24, bottom: 0, left: 0 };
const valueAxisWidth = 56;
const dotRadius = 5;
const labelRise = 12;
const labelRoom = 150;

/**
 * For a box that runs in the direction of time. Rows are handed over as time and numbered values only: Recharts writes other fields
 * into the document.
 */
export function LineDrawing({ points, series, writeTick }: LineDrawingProps): ReactElement {
  const { format } = useI18n();
  const value = axisFor(Math.max(1, ...points.flatMap((point) => point.values.map((each) => each ?? 0))));
  const time = timeAxis(points.map(({ from }) => from).concat(points.map(({ to }) => to)));
  const middle = ({ from, to }: LinePoint): number => (from + to) / 2;
  const rows = points.map((point) => ({
    time: middle(point),
    ...Object.fromEntries(point.values.map((each, index) => [`value${index}`, each])),
  }));
  const dotOf = (at: number) =>
    function drawDot({ cx, cy, index }: DotItemDotProps): ReactElement {
      const point = points[index];
      if (!point || cx === undefined || cy === undefined || typeof point.values[at] !== "number")
        return <g key={index} />;
      // A rising line leaves the words before its points free; at the very start there is no room for them.
      const anchor = cx < labelRoom ? "start" : "end";
      return (
        <g key={index} className={`${series[at]?.className ?? ""} ${point.isActive ? "is-active" : ""}`}>
          <circle className="line-dot" cx={cx} cy={cy} r={dotRadius} />
          <text className="line-label" x={cx} y={cy - labelRise} textAnchor={anchor}>
            {point.labels[at]}
          </text>
        </g>
      );
    };
  return (
    <LineChart responsive className="line-drawing" data={rows} margin={margin} accessibilityLayer={false}>
      <CartesianGrid vertical={false} />
      <XAxis
        type="number"
        dataKey="time"
        domain={[time.start, time.end]}
        ticks={time.ticks.map(({ at }) => at)}
        tickFormatter={(tick: number) => format.date(time.ticks.find(({ at }) => at === tick)?.date ?? "")}
      />
      <YAxis
        type="number"
        domain={[0, value.end]}
        ticks={[...value.ticks]}
        width={valueAxisWidth}
        tickLine={false}
        axisLine={false}
        tickFormatter={writeTick}
      />
      {points.flatMap((point) =>
        point.values.map((each, at) =>
          each === null || point.from === point.to ? null : (
            <ReferenceLine
              key={`${point.key} ${series[at]?.key ?? at}`}
              className={`line-span ${series[at]?.className ?? ""}`}
              segment={[
                { x: point.from, y: each },
                { x: point.to, y: each },
              ]}
            />
          ),
        ),
      )}
      {series.map(({ key, className }, at) => (
        <Line
          key={key}
          className={`line-join ${className}`}
          dataKey={`value${at}`}
          type="linear"
          connectNulls={false}
          isAnimationActive={false}
          dot={dotOf(at)}
          activeDot={false}
        />
      ))}
    </LineChart>
  );
}
