/** Draws counts over real time: points as wide as their dates are uncertain, joined by thin broken lines; unknown counts break them. */
import type { Drawing } from "#domain/take-away.ts";
import { axisFor } from "#ui/chart/axis.ts";
import { timeAxis } from "#ui/chart/time-axis.ts";
import { timeDirection } from "#ui/time-direction.ts";
import { inkToken, markToken } from "./hues.ts";
import { element } from "./markup.ts";
import { createPen } from "./pen.ts";
import type { Pen, PenOptions, Words } from "./pen.ts";
import type { LinePicture } from "./picture-parts.ts";

const height = 520;
const inset = { start: 80, end: 40, top: 40, bottom: 44 } as const;
const tick: Words = { size: 15, family: "sans", color: "ink-3" };
const roomOfLabel = 170;

interface Scales {
  readonly x: (instant: number) => number;
  readonly y: (value: number) => number;
}

/** The middle of a label as near to its tick as the edges of the picture let it be. */
function middleInside(at: number, label: string, pen: Pen): number {
  const half = pen.measure(label, tick) / 2;
  return Math.min(Math.max(at, half), pen.width - half);
}

function seriesMarks(picture: LinePicture, at: number, { x, y }: Scales, pen: Pen): string {
  const scope = picture.series[at]?.scope ?? null;
  const stroke = markToken(scope);
  const words: Words = { size: 17, family: "sans", weight: 600, color: inkToken(scope) };
  let previous: readonly [number, number] | null = null;
  let lines = "";
  let points = "";
  for (const { from, to, values, labels } of picture.points) {
    const value = values[at] ?? null;
    if (value === null) {
      previous = null;
      continue;
    }
    const here = [x((from + to) / 2), y(value)] as const;
    if (previous) lines += pen.line(previous, here, stroke, { "stroke-width": 2, "stroke-dasharray": "4 5" });
    if (from !== to)
      points += pen.line([x(from), y(value)], [x(to), y(value)], stroke, { "stroke-width": 4, "stroke-opacity": 0.5 });
    points += pen.circle(here[0], here[1], 7, {
      fill: pen.palette(stroke),
      stroke: pen.palette("paper"),
      "stroke-width": 2,
    });
    const anchor = here[0] < inset.start + roomOfLabel ? "start" : "end";
    points += pen.text(here[0] + (anchor === "end" ? 4 : -4), here[1] - 16, labels[at] ?? "", { ...words, anchor });
    previous = here;
  }
  return lines + points;
}

/** Runs in the direction of time, whatever the language. Series are named above the drawing where there are several. */
export function drawLine(picture: LinePicture, options: PenOptions): Drawing {
  const pen = createPen({ ...options, direction: timeDirection });
  const value = axisFor(Math.max(1, ...picture.points.flatMap(({ values }) => values.map((each) => each ?? 0))));
  const time = timeAxis(picture.points.flatMap(({ from, to }) => [from, to]));
  const isNamed = picture.series.length > 1;
  const top = inset.top + (isNamed ? 36 : 0);
  const bottom = height - inset.bottom;
  const width = pen.width - inset.start - inset.end;
  const scales: Scales = {
    x: (instant) => inset.start + ((instant - time.start) / (time.end - time.start)) * width,
    y: (each) => bottom - (each / value.end) * (bottom - top),
  };
  const { x, y } = scales;
  let nameAt = inset.start;
  const names = isNamed
    ? picture.series.map(({ name, scope }) => {
        const words: Words = { size: 17, family: "sans", weight: 600, color: inkToken(scope) };
        const sign = pen.rect({ x: nameAt, y: 6, width: 16, height: 16 }, markToken(scope));
        const text = pen.text(nameAt + 24, 20, name, words);
        nameAt += pen.measure(name, words) + 60;
        return sign + text;
      })
    : [];
  const ground = [
    ...value.ticks.map((each) => pen.line([inset.start, y(each)], [inset.start + width, y(each)], "rule")),
    ...value.ticks.map((each) =>
      pen.text(inset.start - 12, y(each) + 5, picture.writeTick(each), { ...tick, anchor: "end" }),
    ),
    ...time.ticks.map(({ at }) => pen.line([x(at), bottom], [x(at), bottom + 8], "rule-2")),
    ...time.ticks.map(({ at, date }) =>
      pen.text(middleInside(x(at), picture.writeDate(date), pen), bottom + 28, picture.writeDate(date), {
        ...tick,
        anchor: "middle",
      }),
    ),
  ];
  const marks = picture.series.map((_, at) => seriesMarks(picture, at, scales, pen));
  const markup = element("g", { direction: timeDirection }, [...names, ...ground, ...marks].join(""));
  return { width: pen.width, height, markup };
}
