/** A touch on a row shows its value first: only the next touch follows the link in its name. Mouse and keys follow at once. */
import { useRef } from "react";
import type { MouseEvent, PointerEvent } from "react";

interface RowHandlers {
  readonly onPointerEnter: (event: PointerEvent) => void;
  readonly onPointerDown: (event: PointerEvent) => void;
  /** For the name alone: markers beside the value open at once. */
  readonly onNameClick: (event: MouseEvent) => void;
}

/** Whether a click that began with this kind of pointer only shows the value, given whether it was shown before. */
export function showsOnly(pointerType: string, wasShown: boolean): boolean {
  return pointerType === "touch" && !wasShown;
}

/** Makes the handlers of a row from its place and whether its value is shown. */
export function useTouchFirst(onPoint: (index: number) => void): (index: number, isShown: boolean) => RowHandlers {
  const isHeld = useRef(false);
  return (index, isShown) => ({
    // A finger enters with its touch, which would pass for a value shown before.
    onPointerEnter: ({ pointerType }) => {
      if (pointerType !== "touch") onPoint(index);
    },
    onPointerDown: ({ pointerType }) => {
      isHeld.current = showsOnly(pointerType, isShown);
      onPoint(index);
    },
    onNameClick: (event) => {
      // A click without a pointer came from a key.
      if (isHeld.current && event.detail > 0) event.preventDefault();
      isHeld.current = false;
    },
  });
}
