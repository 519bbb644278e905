/** Rows of equal height, each a name, a value and a bar that needs no script; once near, the chart draws its bars in their place. */
import type { ReactElement, ReactNode } from "react";
import type { Axis } from "./axis.ts";
import type { BarMark } from "./bar-mark.ts";
import { BarShape } from "./bar-shape.tsx";
import { LazyBars } from "./lazy-drawing.tsx";

export interface BarRow {
  readonly key: string;
  /** Class of its hue (`region-…`) and state: `is-here`, `is-active`, `is-head`. */
  readonly className: string;
  readonly name: ReactNode;
  /** With its marker; or the words for what is missing. */
  readonly value: ReactNode;
  readonly mark: BarMark;
}

interface BarPanelProps {
  readonly rows: readonly BarRow[];
  readonly axis: Axis;
  readonly writeTick: (tick: number) => string;
  /** Hears which row the reader points at or touches, by its place. */
  readonly onPoint?: (index: number) => void;
}

/** The page needs `BarPatterns` once. */
export function BarPanel({ rows, axis, writeTick, onPoint }: BarPanelProps): ReactElement {
  return (
    <div className="bars-plot">
      <LazyBars bars={rows} axis={axis} writeTick={writeTick} />
      <ol className="bars-rows">
        {rows.map((row, index) => (
          <li
            key={row.key}
            className={`bars-row ${row.className}`}
            onPointerEnter={onPoint && (() => onPoint(index))}
            onPointerDown={onPoint && (() => onPoint(index))}
          >
            <span className="bars-name">{row.name}</span>
            <span className="bars-value">{row.value}</span>
            <svg className="bars-track" aria-hidden="true" focusable="false" overflow="visible">
              <BarShape mark={row.mark} end={axis.end} />
            </svg>
          </li>
        ))}
      </ol>
    </div>
  );
}
