/**
 * Wheel, drag and pinch on a plate, by d3-zoom. Loaded when a reader first asks for zoom. The wheel zooms with Control or Command
 * held (as a trackpad's pinch reports itself) or while the plate has the focus, so that a page can be scrolled past its map; the
 * mouse drags; two fingers pinch and pan, one finger scrolls the page.
 */
import { select } from "d3-selection";
import { zoom, zoomIdentity, zoomTransform } from "d3-zoom";
import type { D3ZoomEvent } from "d3-zoom";
import type { PlateSize, PlateView } from "./view.ts";

export interface ZoomController {
  scaleBy(factor: number): void;
  reset(): void;
  /** By shares of the part in sight. */
  panBy(right: number, down: number): void;
}

const largestZoom = 8;

function isWanted(event: Event, plate: Element): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey || plate.contains(document.activeElement);
  if ("touches" in event && event instanceof TouchEvent) return event.touches.length > 1;
  return !(event instanceof MouseEvent && (event.button !== 0 || event.ctrlKey));
}

/** Makes an element zoom; `onView` gets every step in plate units. The element must have the plate's proportions. */
export function attachZoom(plate: HTMLElement, size: PlateSize, onView: (view: PlateView) => void): ZoomController {
  const behaviour = zoom<HTMLElement, unknown>()
    .extent([
      [0, 0],
      [plate.clientWidth, plate.clientHeight],
    ])
    .translateExtent([
      [0, 0],
      [plate.clientWidth, plate.clientHeight],
    ])
    .scaleExtent([1, largestZoom])
    .filter((event: Event) => isWanted(event, plate))
    .on("zoom", ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
      const unitsPerPixel = size.width / plate.clientWidth;
      onView({ k: transform.k, x: transform.x * unitsPerPixel, y: transform.y * unitsPerPixel });
    });
  const target = select(plate).call(behaviour);
  return {
    scaleBy: (factor) => void target.call(behaviour.scaleBy, factor),
    panBy: (right, down) => {
      const { k } = zoomTransform(plate);
      target.call(behaviour.translateBy, (-right * plate.clientWidth) / k, (-down * plate.clientHeight) / k);
    },
    reset: () => void target.call(behaviour.transform, zoomIdentity),
  };
}
