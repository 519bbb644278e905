/** A bar that needs no script: from zero, on a track as long as its scale. Hatched and fading where nothing is recorded. */
import type { ReactElement } from "react";

interface ValueBarProps {
  /** null: not recorded. */
  readonly value: number | null;
  /** The value at the end of the track, above zero. */
  readonly end: number;
}

const cssPercent = (share: number): string => `${Math.min(100, Math.max(0, share * 100)).toFixed(2)}%`;

/** Decoration beside the value in words; takes the hue of the region around it. */
export function ValueBar({ value, end }: ValueBarProps): ReactElement {
  if (value === null) return <span className="value-bar is-unknown" aria-hidden="true" />;
  return (
    <svg className="value-bar" aria-hidden="true" focusable="false">
      <rect className="value-bar-track" width="100%" height="100%" />
      <rect className="value-bar-fill" width={cssPercent(value / end)} height="100%" />
    </svg>
  );
}
