/** The empty frame of a plate at its final size, while its outlines arrive. */
import type { ReactElement } from "react";
import { PlateFrame } from "./plate-frame.tsx";
import type { PlateSize } from "./view.ts";

/** Nothing moves when the drawing takes its place. */
export function PlateWaiting({ width, height }: PlateSize): ReactElement {
  return <PlateFrame shapes={{ width, height, meridians: [] }}>{null}</PlateFrame>;
}
