/** Moves along the points of a plot by key: one tab stop, arrows, Home and End inside, Enter opens, Escape leaves. */
import type { KeyboardEvent } from "react";

interface PointKeys {
  readonly count: number;
  /** null: none is pointed at. */
  readonly active: number | null;
  readonly onMove: (index: number | null) => void;
  readonly onOpen: (index: number) => void;
  readonly isMirrored: boolean;
}

/** The place that a key leads to; null where it leads nowhere. Steps stop at either end. */
export function pointAfter(
  key: string,
  { count, active, isMirrored }: Pick<PointKeys, "count" | "active" | "isMirrored">,
): number | null {
  const forward = isMirrored ? "ArrowLeft" : "ArrowRight";
  const backward = isMirrored ? "ArrowRight" : "ArrowLeft";
  if (count === 0) return null;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  if (key === "ArrowDown" || key === forward) return Math.min(count - 1, (active ?? -1) + 1);
  if (key === "ArrowUp" || key === backward) return Math.max(0, (active ?? count) - 1);
  return null;
}

/** The key handler of the element that holds the focus. Keys with a modifier stay the browser's. */
export function usePointKeys(keys: PointKeys): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = pointAfter(event.key, keys);
    if (next !== null) {
      event.preventDefault();
      keys.onMove(next);
    } else if (event.key === "Escape") {
      keys.onMove(null);
    } else if (event.key === "Enter" && keys.active !== null) {
      keys.onOpen(keys.active);
    }
  };
}
