/** Any other event on a plate: a circle whose area is its people, a ring of fixed size where that is not recorded. */
import type { ReactElement } from "react";
import type { DotMark as DotMarkData } from "#data/plates.ts";
import { MarkLink } from "./mark-link.tsx";
import { inFrame } from "./view.ts";
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
/** Width in CSS pixels for which the build set crowded dots apart; on other widths the distances grow and shrink with the plate. */
const layoutWidth = 900;

/** Three elements a dot: a page has dozens of them. A label stands where the build found room. */
export function DotMark({ dot, view, size, to, spoken, name }: DotMarkProps): ReactElement {
  const { radius, label, wide } = dot;
  const unitsPerPixel = size.width / layoutWidth;
  const pushed: PlateView = { k: view.k, x: view.x + wide.dx * unitsPerPixel, y: view.y + wide.dy * unitsPerPixel };
  const { x, y } = inFrame(dot, pushed, size);
  return (
    <MarkLink to={to} mark={dot.event} label={spoken} className={radius === null ? "dot is-ring" : "dot"}>
      <circle className="reach" cx={x} cy={y} r={Math.min(reach, Math.max(radius ?? 0, 7))} />
      <circle className="dot-area" cx={x} cy={y} r={radius ?? 3.2} />
      {label !== null && (
        <text className="dot-label" textAnchor={label.anchor} x={x} y={y} dx={label.dx} dy={label.dy}>
          {name}
        </text>
      )}
    </MarkLink>
  );
}
