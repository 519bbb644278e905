/**
 * Zoom and pan of a plate. The code for gestures loads only when a reader first asks: with a button, a key, or a wheel or pinch
 * over the plate, or a finger on it.
 */
import { useRef, useState } from "react";
import type { RefObject, TouchEvent, WheelEvent } from "react";
import { savesData } from "#ui/saves-data.ts";
import { wholePlate } from "./view.ts";
import type { PlateSize, PlateView } from "./view.ts";
import type { ZoomController } from "./zoom-behaviour.ts";

/** One press of a button or key. */
const step = 1.6;
/** Of the plate in sight. */
const shift = 0.3;

export interface Zoom {
  /** For the box that holds ground and marks. */
  readonly box: RefObject<HTMLDivElement | null>;
  readonly view: PlateView;
  readonly in: () => void;
  readonly out: () => void;
  readonly reset: () => void;
  /** Looks further right and down by as many steps. */
  readonly pan: (right: number, down: number) => void;
  /** Plus, minus and zero, and arrows once zoomed; true if the key was one of them. */
  readonly handleKey: (key: string) => boolean;
  readonly handleWheel: (event: WheelEvent) => void;
  readonly handleTouch: (event: TouchEvent) => void;
}

/** Zoom state of one plate. A gesture of the moment, not a view worth an address of its own. */
export function useZoom(size: PlateSize): Zoom {
  const box = useRef<HTMLDivElement>(null);
  const controller = useRef<Promise<ZoomController | null>>(null);
  const [view, setView] = useState<PlateView>(wholePlate);
  const attach = async (): Promise<ZoomController | null> => {
    const { attachZoom } = await import("./zoom-behaviour.ts");
    return box.current ? attachZoom(box.current, size, setView) : null;
  };
  const act = async (action: (zoom: ZoomController) => void): Promise<void> => {
    const zoom = await (controller.current ??= attach());
    if (zoom) action(zoom);
  };
  const zoomIn = (): void => void act((zoom) => zoom.scaleBy(step));
  const zoomOut = (): void => void act((zoom) => zoom.scaleBy(1 / step));
  const reset = (): void => void act((zoom) => zoom.reset());
  const pan = (right: number, down: number): void => void act((zoom) => zoom.panBy(right * shift, down * shift));
  const keys: Readonly<Record<string, () => void>> = {
    "+": zoomIn,
    "=": zoomIn,
    "-": zoomOut,
    "0": reset,
    ...(view.k > 1 && {
      ArrowLeft: () => pan(-1, 0),
      ArrowRight: () => pan(1, 0),
      ArrowUp: () => pan(0, -1),
      ArrowDown: () => pan(0, 1),
    }),
  };
  return {
    box,
    view,
    in: zoomIn,
    out: zoomOut,
    reset,
    pan,
    handleKey: (key) => {
      keys[key]?.();
      return keys[key] !== undefined;
    },
    handleWheel: (event) => {
      if (event.ctrlKey || event.metaKey) void act(() => undefined);
    },
    handleTouch: (event) => {
      // A finger on the map may be the first of two.
      if (event.touches.length > 1 || !savesData()) void act(() => undefined);
    },
  };
}
