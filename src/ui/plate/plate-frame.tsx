/** The frame of a printed plate: neatline, gutter with degrees where the meridians cut the edge, inner line. */
import type { ReactElement, ReactNode } from "react";
import type { PlateShapes } from "#data/plates.ts";
import { useI18n } from "#i18n/i18n-context.tsx";

type Edge = "top" | "bottom";

/** Room of one figure, as a share of the edge. */
const room = 0.03;

/** Where meridians cut an edge; near a pole they crowd, so those that would touch another or leave the frame go unnamed. */
function cutsOf(
  meridians: PlateShapes["meridians"],
  edge: Edge,
): readonly { readonly lon: number; readonly at: number }[] {
  const cuts = meridians
    .flatMap((meridian) => {
      const at = meridian[edge];
      return at === null || at < room / 3 || at > 1 - room / 3 ? [] : [{ lon: meridian.lon, at }];
    })
    .toSorted((a, b) => a.at - b.at);
  return cuts.filter(({ at }) => cuts.every((other) => other.at === at || Math.abs(other.at - at) >= room));
}

/**
 * Degrees along one edge: a text and a tick each (WebKit mixes up Arabic pieces of one text). Decorative; positions are attributes, so
 * that no inline style is needed.
 */
function Degrees({ meridians, edge }: { meridians: PlateShapes["meridians"]; edge: Edge }): ReactElement {
  const { t, format } = useI18n();
  const cuts = cutsOf(meridians, edge).map(({ lon, at }) => ({
    lon,
    x: `${Number((at * 100).toFixed(2))}%`,
    degrees: format.degrees(lon),
  }));
  const [from, to] = edge === "top" ? [12, 15] : [1, 4];
  return (
    <svg className={`degrees is-${edge}`} aria-hidden="true" focusable="false">
      {cuts.map(({ lon, x }) => (
        <line key={lon} x1={x} x2={x} y1={from} y2={to} />
      ))}
      {cuts.map(({ lon, x, degrees }) => (
        <text key={lon} x={x} y={edge === "top" ? 9 : 14}>
          {lon === 0 ? degrees : t(lon < 0 ? "plate.west" : "plate.east", { degrees })}
        </text>
      ))}
    </svg>
  );
}

interface PlateFrameProps {
  readonly shapes: Pick<PlateShapes, "width" | "height" | "meridians">;
  readonly children: ReactNode;
}

/** Holds the drawing at the plate's own proportions, so that nothing moves when it arrives. Maps never mirror. */
export function PlateFrame({ shapes, children }: PlateFrameProps): ReactElement {
  return (
    <div className="plate" dir="ltr">
      <Degrees meridians={shapes.meridians} edge="top" />
      <div className="plate-area">
        <div className="plate-sheet">
          <svg className="plate-room" viewBox={`0 0 ${shapes.width} ${shapes.height}`} aria-hidden="true" />
          {children}
        </div>
      </div>
      <Degrees meridians={shapes.meridians} edge="bottom" />
    </div>
  );
}
