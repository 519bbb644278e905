/** The tours as lines through the lanes, from stop to stop. */
import type { Series } from "#data/records.ts";
import type { Lane, LaneMark } from "./lane-marks.ts";
import { lanePadding, rowHeight } from "./plot-measures.ts";

export const tours = ["2017-discussion", "2018-ideas", "2019-strategy"] as const satisfies readonly Series[];
export type Tour = (typeof tours)[number];

export interface TorchLine {
  readonly tour: Tour;
  /** Stops in order, as far as they are shown: x in per cent of the axis, y in rem from the first lane's top. */
  readonly stops: readonly { readonly order: number; readonly x: number; readonly y: number }[];
}

function stopsIn(lanes: readonly Lane[], tour: Tour): TorchLine["stops"] {
  let top = 0;
  const stops = lanes.flatMap((lane) => {
    const laneTop = top;
    top += lane.height;
    return lane.marks.flatMap((mark: LaneMark) => {
      if (mark.record.of !== "event" || mark.record.torch === null || mark.record.series !== tour) return [];
      const y = laneTop + lanePadding + (mark.row + 0.5) * rowHeight;
      return [{ order: mark.record.torch.order, x: mark.from, y }];
    });
  });
  return stops.toSorted((a, b) => a.order - b.order);
}

/** One line a tour of which anything is shown. */
export function torchLines(lanes: readonly Lane[]): readonly TorchLine[] {
  return tours.map((tour) => ({ tour, stops: stopsIn(lanes, tour) })).filter(({ stops }) => stops.length > 0);
}

/**
 * A path in units of tenths of a per cent and tenths of a rem. Legs leave and reach a stop along its lane's upright; a
 * missing stop breaks the line.
 */
export function torchPath({ stops }: TorchLine): string {
  const point = (x: number, y: number): string => `${Math.round(x * 100) / 10} ${Math.round(y * 100) / 10}`;
  return stops
    .map((stop, index) => {
      const before = stops[index - 1];
      if (!before || before.order !== stop.order - 1) return `M${point(stop.x, stop.y)}`;
      const half = (before.y + stop.y) / 2;
      return `C${point(before.x, half)} ${point(stop.x, half)} ${point(stop.x, stop.y)}`;
    })
    .join("");
}
