/** Any other event on a plate: a circle whose area is its people, a ring of fixed size where that is not recorded. */
import type { ReactElement } from "react";
import type { DotMark as DotMarkData } from "#data/plates.ts";
import { MarkLink } from "./mark-link.tsx";
import { inFrame } from "./view.ts";
import type { PlateSize, PlateView } from "./view.ts";

interface DotShapeProps {
  readonly dot: DotMarkData;
  readonly view: PlateView;
  readonly size: PlateSize;
  readonly name: string;
}
interface DotMarkProps extends DotShapeProps {
  readonly to: string;
  readonly spoken: string;
}

/** Radius of a target of 24 px. */
const reach = 12;
/** Width in CSS pixels for which the build set crowded dots apart; on other widths the distances grow and shrink with the plate. */
const layoutWidth = 900;

function placeOf({ dot, view, size }: DotShapeProps): { readonly x: string; readonly y: string } {
  const unitsPerPixel = size.width / layoutWidth;
  const { dx, dy } = dot.wide;
  return inFrame(dot, { k: view.k, x: view.x + dx * unitsPerPixel, y: view.y + dy * unitsPerPixel }, size);
}

/** What is seen of a dot: one element, and a label where the build found room. A page has dozens of them. */
export function DotShape(props: DotShapeProps): ReactElement {
  const { radius, label } = props.dot;
  const { x, y } = placeOf(props);
  return (
    <>
      <circle className={radius === null ? "dot-area is-ring" : "dot-area"} cx={x} cy={y} r={radius ?? 3.2} />
      {label !== null && (
        <text className="dot-label" textAnchor={label.anchor} x={x} y={y} dx={label.dx} dy={label.dy}>
          {props.name}
        </text>
      )}
    </>
  );
}

/** A dot as a link. */
export function DotMark({ to, spoken, ...shape }: DotMarkProps): ReactElement {
  const { x, y } = placeOf(shape);
  const radius = Math.min(reach, Math.max(shape.dot.radius ?? 0, 7));
  return (
    <MarkLink to={to} mark={shape.dot.event} label={spoken} className="dot">
      <circle className="reach" cx={x} cy={y} r={radius} />
      <DotShape {...shape} />
    </MarkLink>
  );
}
