/** The shapes of bars, the same whether the build or the chart draws them: a track, a bar from zero, or a hatch that fades. */
import type { ReactElement } from "react";
import { lengthOf } from "./bar-mark.ts";
import type { BarEnd, BarMark } from "./bar-mark.ts";

const hatch = "unknown-hatch";
const fade = "unknown-fade";

/** Pattern and fade of bars not recorded; once on the page. */
export function BarPatterns(): ReactElement {
  return (
    <svg className="vh" width="1" height="1" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="hatch-line" d="M0 0V6" />
        </pattern>
        <linearGradient id={`${fade}-gradient`}>
          <stop offset="0.1" />
          <stop offset="0.92" stopOpacity="0" />
        </linearGradient>
        <mask id={fade} className="fade" maskContentUnits="objectBoundingBox">
          <rect width="1" height="1" fill={`url(#${fade}-gradient)`} />
        </mask>
      </defs>
    </svg>
  );
}

/** Slices beyond an open end, slits before a soft one; offsets and widths in CSS pixels. */
const slices = [
  { x: 2, width: 4 },
  { x: 8.5, width: 2.5 },
  { x: 13.5, width: 1.5 },
];
const slits = [
  { x: -3, width: 1.5 },
  { x: -7, width: 1.5 },
  { x: -11, width: 1.5 },
];

function EndShape({ end, at, className }: { end: BarEnd; at: string; className: string }): ReactElement | null {
  if (end === "exact") return null;
  const isOpen = end === "open";
  return (
    <svg className={className} x={at} height="100%" overflow="visible">
      {(isOpen ? slices : slits).map(({ x, width }) => (
        <rect key={x} className={isOpen ? "bar-slice" : "bar-slit"} x={x} width={width} height="100%" />
      ))}
    </svg>
  );
}

interface BarShapeProps {
  readonly mark: BarMark;
  /** Value at the end of the track. */
  readonly end: number;
}

/** One bar on its track, as wide and high as the svg it stands in. Hatched over the whole track where no length is known. */
export function BarShape({ mark, end }: BarShapeProps): ReactElement | null {
  if (mark.kind === "blank") return null;
  if (mark.kind === "none") return <line className="bar-none" x1="0" x2="100%" y1="100%" y2="100%" />;
  if (mark.kind === "unknown") {
    return (
      <g mask={`url(#${fade})`}>
        <rect width="100%" height="100%" fill={`url(#${hatch})`} />
        <rect className="bar-unknown" width="100%" height="100%" />
      </g>
    );
  }
  const percent = (value: number): string => `${(value / end) * 100}%`;
  return (
    <>
      <rect className="bar-track" width="100%" height="100%" />
      {mark.parts.map((part, index) => (
        <rect
          key={part.key}
          className={`bar-fill ${part.className}`}
          x={percent(lengthOf({ ...mark, parts: mark.parts.slice(0, index) }))}
          width={percent(part.value)}
          height="100%"
        />
      ))}
      <EndShape end={mark.end} at={percent(lengthOf(mark))} className={mark.parts.at(-1)?.className ?? ""} />
    </>
  );
}
