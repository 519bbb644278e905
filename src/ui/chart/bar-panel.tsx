/** Rows of equal height, each a name, a value and a bar that needs no script; once near, the chart draws its bars in their place. */
import type { ReactElement, ReactNode } from "react";
import type { Axis } from "./axis.ts";
import type { BarMark } from "./bar-mark.ts";
import { BarShape } from "./bar-shape.tsx";
import { LazyBars } from "./lazy-drawing.tsx";
import { useTouchFirst } from "./touch-first.ts";

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
  /** Hears which row the reader points at or touches, by its place; null: none any more. */
  readonly onPoint?: (index: number | null) => void;
  /** Whether a row's value is shown at length, by its place. */
  readonly isShown?: (index: number) => boolean;
}

const never = (): boolean => false;

/** The page needs `BarPatterns` once. */
export function BarPanel({ rows, axis, writeTick, onPoint, isShown = never }: BarPanelProps): ReactElement {
  const handlersOf = useTouchFirst((index) => onPoint?.(index));
  return (
    <div className="bars-plot">
      <LazyBars bars={rows} axis={axis} writeTick={writeTick} />
      <ol className="bars-rows">
        {rows.map((row, index) => {
          const handlers = onPoint && handlersOf(index, isShown(index));
          return (
            <li
              key={row.key}
              className={`bars-row ${row.className}`}
              onPointerEnter={handlers?.onPointerEnter}
              onPointerDown={handlers?.onPointerDown}
            >
              <span className="bars-name" onClickCapture={handlers?.onNameClick}>
                {row.name}
              </span>
              <span className="bars-value">{row.value}</span>
              <svg className="bars-track" aria-hidden="true" focusable="false" overflow="visible">
                <BarShape mark={row.mark} end={axis.end} />
              </svg>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
