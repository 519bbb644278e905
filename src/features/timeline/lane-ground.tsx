/** Under the marks: the upright lines of the axis, and the torch on its way through the lanes. */
import type { ReactElement } from "react";
import type { Lane } from "./lane-marks.ts";
import type { TimeAxis } from "./time-axis.ts";
import { torchLines, torchPath } from "./torch-lines.ts";

/** Stretched to the box of the lanes: tenths of a per cent across, tenths of a rem down. */
export function LaneGround({ axis, lanes }: { axis: TimeAxis; lanes: readonly Lane[] }): ReactElement {
  const height = lanes.reduce((sum, lane) => sum + lane.height, 0) * 10;
  const lines = torchLines(lanes).map((line) => ({ tour: line.tour, path: torchPath(line) }));
  return (
    <svg className="lane-ground" viewBox={`0 0 1000 ${height}`} preserveAspectRatio="none" aria-hidden="true">
      {axis.ticks.map(({ at, date }) => (
        <path key={date} className="lane-tick" d={`M${Math.round(at * 10)} 0V${height}`} />
      ))}
      {lines.map(({ tour, path }) => (
        <path key={tour} className="torch-halo" d={path} />
      ))}
      {lines.map(({ tour, path }) => (
        <path key={tour} className={`torch-line tour-${tour}`} d={path} />
      ))}
    </svg>
  );
}
