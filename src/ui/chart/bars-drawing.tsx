/**
 * Bars on their axis, drawn by Recharts under the rows of a panel. Names, values and markers stand in those rows, so for
 * those who do not see it the drawing is decoration.
 */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import type { Axis } from "./axis.ts";
import { lengthOf } from "./bar-mark.ts";
import type { BarMark } from "./bar-mark.ts";
import { BarShape } from "./bar-shape.tsx";
import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from "./recharts.ts";
import type { BarShapeProps, XAxisTickContentProps } from "./recharts.ts";

export interface DrawnBar {
  readonly key: string;
  /** Class of its hue and state. */
  readonly className: string;
  readonly mark: BarMark;
}
export interface BarsDrawingProps {
  readonly bars: readonly DrawnBar[];
  readonly axis: Axis;
  readonly writeTick: (tick: number) => string;
}

/** Height of a bar and its distance from the foot of its row, in CSS pixels, as the style sheet sets them for the rows. */
const thickness = 14;
const foot = 9;
const axisHeight = 26;
/** Least distance between two ticks' words, in CSS pixels: where there is less, the one between gives way to the ends. */
const tickGap = 8;

/** Rows are handed over as label and value only: Recharts writes other fields into the document. */
export function BarsDrawing({ bars, axis, writeTick }: BarsDrawingProps): ReactElement {
  const isMirrored = useI18n().language.direction === "rtl";
  // Where there is no length, the row's whole track is drawn on.
  const rows = bars.map(({ key, mark }) => ({ label: key, value: mark.kind === "bar" ? lengthOf(mark) : axis.end }));
  const drawBar = ({ index, x, y, width, height, background }: BarShapeProps): ReactElement => {
    const bar = bars[index];
    if (!bar) return <g />;
    const track = { x: background?.x ?? x, width: background?.width ?? width };
    return (
      <g
        className={bar.className}
        transform={isMirrored ? `matrix(-1 0 0 1 ${2 * track.x + track.width} 0)` : undefined}
      >
        <svg x={track.x} y={y + height - foot - thickness} width={track.width} height={thickness} overflow="visible">
          <BarShape mark={bar.mark} end={axis.end} />
        </svg>
      </g>
    );
  };
  // The outermost ticks stay within the plot: panels stand close beside each other. Recharts moves `x` to that end too; once is enough.
  const drawTick = ({ y, payload }: XAxisTickContentProps): ReactElement => {
    const isFirst = payload.value === 0;
    const isLast = payload.value === axis.end;
    return (
      <text
        className="recharts-cartesian-axis-tick-value"
        x={payload.coordinate}
        y={y}
        dy="0.9em"
        textAnchor={isFirst ? "start" : isLast ? "end" : "middle"}
      >
        {writeTick(Number(payload.value))}
      </text>
    );
  };
  return (
    <BarChart
      responsive
      className="bars-drawing"
      layout="vertical"
      data={rows}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      barCategoryGap={0}
      accessibilityLayer={false}
    >
      <CartesianGrid horizontal={false} syncWithTicks />
      <XAxis
        type="number"
        domain={[0, axis.end]}
        ticks={[...axis.ticks]}
        tickFormatter={writeTick}
        interval="preserveStartEnd"
        minTickGap={tickGap}
        height={axisHeight}
        tickLine={false}
        reversed={isMirrored}
        tick={drawTick}
      />
      <YAxis type="category" dataKey="label" hide />
      <Bar dataKey="value" isAnimationActive={false} shape={drawBar} />
    </BarChart>
  );
}
