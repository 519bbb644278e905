/**
 * A touch on a row or a cell shows its value first, the next one takes it back, or follows the link where it is on one. Mouse and
 * keys follow links at once.
 */
import { useRef } from "react";
import type { MouseEvent, PointerEvent } from "react";

interface PointHandlers {
  readonly onPointerEnter: (event: PointerEvent) => void;
  readonly onPointerDown: (event: PointerEvent) => void;
}
interface RowHandlers extends PointHandlers {
  /** For the name alone: markers beside the value open at once. */
  readonly onNameClick: (event: MouseEvent) => void;
}

const isTouch = ({ pointerType }: PointerEvent): boolean => pointerType === "touch";
const isOnLink = ({ target }: PointerEvent): boolean => target instanceof Element && target.closest("a") !== null;

/** Whether a click that began with this kind of pointer only shows the value, given whether it was shown before. */
export function showsOnly(pointerType: string, wasShown: boolean): boolean {
  return pointerType === "touch" && !wasShown;
}

/** `onPoint` hears whether the value is to be shown from now on. */
export function pointHandlers(isShown: boolean, onPoint: (shows: boolean) => void): PointHandlers {
  return {
    // A finger enters with its touch, which would pass for a value shown before.
    onPointerEnter: (event) => {
      if (!isTouch(event)) onPoint(true);
    },
    onPointerDown: (event) => onPoint(!isTouch(event) || !isShown || isOnLink(event)),
  };
}

/** Makes the handlers of a row from its place and whether its value is shown; null points at none. */
export function useTouchFirst(
  onPoint: (index: number | null) => void,
): (index: number, isShown: boolean) => RowHandlers {
  const isHeld = useRef(false);
  return (index, isShown) => {
    const { onPointerEnter, onPointerDown } = pointHandlers(isShown, (shows) => onPoint(shows ? index : null));
    return {
      onPointerEnter,
      onPointerDown: (event) => {
        isHeld.current = showsOnly(event.pointerType, isShown);
        onPointerDown(event);
      },
      onNameClick: (event) => {
        // A click without a pointer came from a key.
        if (isHeld.current && event.detail > 0) event.preventDefault();
        isHeld.current = false;
      },
    };
  };
}
