/**
 * The bars of a comparison on their axis. The only importer of Recharts, loaded when the figure comes near. Names, values and
 * markers stand in the rows beneath it, so for those who do not see it the drawing is decoration.
 */
import type { ReactElement } from "react";
import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from "recharts";
import type { BarShapeProps } from "recharts";
import type { RegionId } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { axisFor } from "./axis.ts";
import { BarShape } from "./bar-shapes.tsx";
import type { Measure } from "./measures.ts";

export interface ComparisonPlotProps {
  readonly measure: Measure;
  readonly here: RegionId;
}

/** Height of a bar and its distance from the foot of its row, in CSS pixels, as the style sheet sets them for the rows. */
const thickness = 14;
const foot = 9;
const axisHeight = 26;

/** Rows are handed over as label and value only: Recharts writes other fields into the document. */
export function ComparisonPlot({ measure, here }: ComparisonPlotProps): ReactElement {
  const { format, language } = useI18n();
  const { end, ticks } = axisFor(Math.max(1, ...measure.regions.map(({ number }) => number?.value ?? 0)));
  const rows = measure.regions.map(({ region, number }) => ({ label: region, value: number?.value ?? end }));
  const drawBar = ({ index, x, y, width, height }: BarShapeProps): ReactElement => {
    const measured = measure.regions[index];
    const track = rows[index] ? (width * end) / rows[index].value : width;
    const isHere = measured?.region === here;
    return (
      <g className={`region-${measured?.region ?? "global"} ${isHere ? "is-here" : ""}`}>
        <BarShape
          x={x}
          y={y + height - foot - thickness}
          height={thickness}
          track={track}
          bar={measured?.number ? width : null}
        />
      </g>
    );
  };
  const isMirrored = language.direction === "rtl";
  return (
    <BarChart
      responsive
      className="compare-drawing"
      layout="vertical"
      data={rows}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      barCategoryGap={0}
      accessibilityLayer={false}
    >
      <CartesianGrid horizontal={false} />
      <XAxis
        type="number"
        domain={[0, end]}
        ticks={[...ticks]}
        interval={0}
        height={axisHeight}
        tickLine={false}
        reversed={isMirrored}
        tickFormatter={(tick: number) => format.number(tick)}
      />
      <YAxis type="category" dataKey="label" hide />
      <Bar dataKey="value" isAnimationActive={false} shape={drawBar} />
    </BarChart>
  );
}
