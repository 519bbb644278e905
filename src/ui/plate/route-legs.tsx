/** The way of the torch: legs in plate units under the marks, and the chevrons that point along them. */
import type { ReactElement } from "react";
import type { Leg } from "#data/plates.ts";
import { inFrame } from "./view.ts";
import type { PlateSize, PlateView } from "./view.ts";

/** Legs not yet travelled by the player are drawn faintly. */
export type LegState = "travelled" | "current" | "ahead";

interface RouteLegsProps {
  readonly legs: readonly Leg[];
  readonly stateOf: (leg: Leg) => LegState;
}

/** Halo and line. Solid 2018, dotted 2017, dashed 2019 and after. `pathLength` lets the current leg draw itself in. */
export function RouteLegs({ legs, stateOf }: RouteLegsProps): ReactElement {
  return (
    <g className="route">
      {legs.map((leg) => (
        <g key={leg.to} className={`leg is-${stateOf(leg)} series-${leg.series}`}>
          <path className="leg-halo" d={leg.d} />
          <path className="leg-line" d={leg.d} />
        </g>
      ))}
    </g>
  );
}

interface ChevronsProps extends RouteLegsProps {
  readonly view: PlateView;
  readonly size: PlateSize;
}

/** One chevron a leg, at the same size on every frame. */
export function Chevrons({ legs, stateOf, view, size }: ChevronsProps): ReactElement {
  return (
    <g className="chevrons">
      {legs.map((leg) => (
        <svg key={leg.to} {...inFrame(leg.chevron, view, size)} overflow="visible">
          <path
            className={`chevron is-${stateOf(leg)}`}
            transform={`rotate(${leg.chevron.angle})`}
            d="M-5 -4L5 0L-5 4Z"
          />
        </svg>
      ))}
    </g>
  );
}
