/** Any other event on a plate: a circle whose area is its people, a ring of fixed size where that is not recorded. */
import type { ReactElement } from "react";
import type { DotMark as DotMarkData } from "#data/plates.ts";
import { MarkLink } from "./mark-link.tsx";
import { Placed } from "./placed.tsx";
import type { PlateSize, PlateView } from "./view.ts";

interface DotMarkProps {
  readonly dot: DotMarkData;
  readonly view: PlateView;
  readonly size: PlateSize;
  readonly to: string;
  readonly spoken: string;
  readonly name: string;
}

/** Radius of a target of 24 px. */
const reach = 12;

/** Circle or ring, with a label where the build found room. */
export function DotMark({ dot, view, size, to, spoken, name }: DotMarkProps): ReactElement {
  const { radius, label } = dot;
  return (
    <MarkLink to={to} mark={dot.event} label={spoken} className={radius === null ? "dot is-ring" : "dot"}>
      <Placed spot={dot} view={view} size={size}>
        <circle className="reach" r={Math.min(reach, Math.max(radius ?? 0, 7))} />
        <circle className="dot-area" r={radius ?? 3.2} />
        {label !== null && (
          <text className="dot-label" textAnchor={label.anchor} x={label.dx} y={label.dy}>
            {name}
          </text>
        )}
      </Placed>
    </MarkLink>
  );
}
