/** The shapes of bars, the same whether the build or the chart draws them: a track, a bar from zero, or a hatch that fades. */
import type { ReactElement } from "react";

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

type Length = number | string;
interface BarShapeProps {
  readonly x: Length;
  readonly y: Length;
  readonly height: Length;
  /** Of the whole track. */
  readonly track: Length;
  /** null: not recorded. */
  readonly bar: Length | null;
}

/** One bar on its track. Hatched over the whole track and fading, where no length is known. */
export function BarShape({ x, y, height, track, bar }: BarShapeProps): ReactElement {
  if (bar === null) {
    return (
      <g mask={`url(#${fade})`}>
        <rect x={x} y={y} width={track} height={height} fill={`url(#${hatch})`} />
        <rect className="region-bar-unknown" x={x} y={y} width={track} height={height} />
      </g>
    );
  }
  return (
    <>
      <rect className="region-bar-track" x={x} y={y} width={track} height={height} />
      <rect className="region-bar" x={x} y={y} width={bar} height={height} />
    </>
  );
}
