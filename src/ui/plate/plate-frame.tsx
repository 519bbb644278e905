/** The frame of a printed plate: neatline, gutter with degrees where the meridians cut the edge, inner line. */
import type { ReactElement, ReactNode } from "react";
import type { PlateShapes } from "#data/plates.ts";
import { useI18n } from "#i18n/i18n-context.tsx";

type Edge = "top" | "bottom";

/** Degrees along one edge. Decorative: positions are attributes of an SVG, so that no inline style is needed. */
function Degrees({ meridians, edge }: { meridians: PlateShapes["meridians"]; edge: Edge }): ReactElement {
  const { t, format } = useI18n();
  return (
    <svg className={`degrees is-${edge}`} aria-hidden="true" focusable="false">
      {meridians.map((meridian) => {
        const at = meridian[edge];
        if (at === null) return null;
        const x = `${Number((at * 100).toFixed(2))}%`;
        const degrees = format.degrees(meridian.lon);
        const side = meridian.lon < 0 ? "plate.west" : "plate.east";
        return (
          <svg key={meridian.lon} x={x} overflow="visible">
            <line y1={edge === "top" ? 12 : 1} y2={edge === "top" ? 15 : 4} />
            <text y={edge === "top" ? 9 : 14}>{meridian.lon === 0 ? degrees : t(side, { degrees })}</text>
          </svg>
        );
      })}
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
