/** What part of a plate is in sight: a scale and a shift in plate units. The whole plate is `wholePlate`. */
import type { Spot } from "#data/plates.ts";

export interface PlateView {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}
export interface PlateSize {
  readonly width: number;
  readonly height: number;
}

export const wholePlate: PlateView = { k: 1, x: 0, y: 0 };

/** A fraction of the plate as a percentage of the frame, for SVG attributes. Two decimals: a hundredth of a percent is 0.1 px. */
const percent = (fraction: number): string => `${Number((fraction * 100).toFixed(2))}%`;

/** Where a spot stands in the frame under a view. */
export function inFrame(spot: Spot, view: PlateView, size: PlateSize): { readonly x: string; readonly y: string } {
  return { x: percent(spot.x * view.k + view.x / size.width), y: percent(spot.y * view.k + view.y / size.height) };
}
