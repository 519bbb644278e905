/**
 * Puts a mark at its spot in the frame, at a size in CSS pixels whatever the frame's. Where marks crowd they are pushed aside,
 * further on a narrow plate than on a wide one; a leader leads back to the true point.
 */
import type { ReactElement, ReactNode } from "react";
import type { Offset, Spot } from "#data/plates.ts";
import { inFrame } from "./view.ts";
import type { PlateSize, PlateView } from "./view.ts";

interface PlacedProps {
  readonly spot: Spot & { readonly wide: Offset; readonly narrow: Offset };
  readonly view: PlateView;
  readonly size: PlateSize;
  readonly children: ReactNode;
}

/** Leaders shorter than this would be hidden under the mark itself. */
const shortestLeader = 6;

function Pushed({
  offset,
  layout,
  children,
}: {
  offset: Offset;
  layout: string | undefined;
  children: ReactNode;
}): ReactElement {
  const { dx, dy } = offset;
  const mark = dx === 0 && dy === 0 ? children : <g transform={`translate(${dx} ${dy})`}>{children}</g>;
  const led =
    Math.hypot(dx, dy) > shortestLeader ? (
      <>
        <line className="leader" x2={dx} y2={dy} />
        <circle className="true-point" r="1.6" />
        {mark}
      </>
    ) : (
      mark
    );
  return layout === undefined ? <>{led}</> : <g className={layout}>{led}</g>;
}

/** Draws the mark once where both layouts agree, else once for each; the style sheet shows the one that applies. */
export function Placed({ spot, view, size, children }: PlacedProps): ReactElement {
  const { wide, narrow } = spot;
  const agree = wide.dx === narrow.dx && wide.dy === narrow.dy;
  return (
    <svg {...inFrame(spot, view, size)} overflow="visible">
      <Pushed offset={wide} layout={agree ? undefined : "wide"}>
        {children}
      </Pushed>
      {!agree && (
        <Pushed offset={narrow} layout="narrow">
          {children}
        </Pushed>
      )}
    </svg>
  );
}
