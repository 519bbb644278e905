/** A numbered stop of a tour on a plate, with the name of its city where there is room. */
import type { ReactElement } from "react";
import type { StopMark as StopMarkData } from "#data/plates.ts";
import { MarkLink } from "./mark-link.tsx";
import { Placed } from "./placed.tsx";
import type { PlateSize, PlateView } from "./view.ts";

interface StopMarkProps {
  readonly stop: StopMarkData;
  readonly view: PlateView;
  readonly size: PlateSize;
  readonly to: string;
  /** Name and figures, as they are spoken. */
  readonly spoken: string;
  readonly city: string;
  /** Smaller, under the city: the date. */
  readonly detail: string | null;
  /** `hollow`: people not recorded. `later`: of the series that followed the three tours. */
  readonly look: {
    readonly isHollow: boolean;
    readonly isLater: boolean;
    readonly isCurrent: boolean;
    readonly isAhead: boolean;
  };
}

/** Disc, number, label. The invisible circle makes the target 24 px and more. */
export function StopMark({ stop, view, size, to, spoken, city, detail, look }: StopMarkProps): ReactElement {
  const { label } = stop;
  const kind = [
    "stop",
    look.isHollow && "is-hollow",
    look.isLater && "is-later",
    look.isCurrent && "is-current",
    look.isAhead && "is-ahead",
  ]
    .filter(Boolean)
    .join(" ");
  return (
    <MarkLink to={to} mark={stop.event} label={spoken} className={kind}>
      <Placed spot={stop} view={view} size={size}>
        <circle className="reach" r="13" />
        {look.isCurrent && <circle className="stop-ring" />}
        <circle className="stop-disc" />
        <text className="stop-number">{stop.order}</text>
        {label !== null && (
          <g className="stop-label" textAnchor={label.anchor}>
            <text className="stop-city" x={label.dx} y={label.dy}>
              {city}
            </text>
            {detail !== null && (
              <text className="stop-detail" x={label.dx} y={label.dy + 14}>
                {detail}
              </text>
            )}
          </g>
        )}
      </Placed>
    </MarkLink>
  );
}
