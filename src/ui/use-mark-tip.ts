/**
 * What a mark says when a reader points at it, focuses it or taps it, as WCAG 1.4.13 asks: it stays while the pointer is on the
 * mark or on the tip, and Escape closes it wherever the focus is, without moving it. A first tap opens the tip, which holds the
 * mark's link; a second one closes it. A mouse or a key follows the link at once.
 */
import { useEffect, useRef, useState } from "react";
import type { FocusEvent, MouseEvent, PointerEvent } from "react";

export interface OpenTip<Place> {
  readonly mark: string;
  readonly place: Place;
  readonly by: "pointer" | "focus" | "touch";
  /** Where the mark leads, as the document has it. */
  readonly href: string;
}
export interface MarkTip<Place> {
  readonly tip: OpenTip<Place> | null;
  /** For the box around marks and tip. */
  readonly handlers: {
    readonly onPointerOver: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerOut: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onClickCapture: (event: MouseEvent<HTMLElement>) => void;
    readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
    readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
  };
}

/** Time to reach the tip with the pointer, in milliseconds. */
const grace = 180;

const within = (target: EventTarget | null, selector: string): Element | null =>
  target instanceof Element ? target.closest(selector) : null;

/** A mark is a link with `data-mark`, the tip an element with class `tip`. */
export function useMarkTip<Place>(placeOf: (link: Element, box: HTMLElement) => Place): MarkTip<Place> {
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pressedBy = useRef<string>(null);
  const [tip, setTip] = useState<OpenTip<Place> | null>(null);
  const isOpen = tip !== null;
  const stay = (): void => clearTimeout(leaving.current);
  const close = (): void => {
    stay();
    setTip(null);
  };
  const leave = (): void => {
    stay();
    leaving.current = setTimeout(() => setTip(null), grace);
  };
  const show = (target: EventTarget, box: HTMLElement, by: OpenTip<Place>["by"]): void => {
    if (within(target, ".tip")) stay();
    const link = within(target, "[data-mark]");
    const mark = link?.getAttribute("data-mark");
    if (!link || !mark) return;
    stay();
    setTip({ mark, by, href: link.getAttribute("href") ?? "", place: placeOf(link, box) });
  };
  // Keys and taps elsewhere are the document's to hear.
  useEffect(() => {
    if (!isOpen) return undefined;
    const handleKey = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      setTip(null);
    };
    const handleClick = ({ target }: Event): void => {
      if (!within(target, ".tip, [data-mark]")) setTip(null);
    };
    document.addEventListener("keydown", handleKey, true);
    document.addEventListener("click", handleClick, true);
    return () => {
      document.removeEventListener("keydown", handleKey, true);
      document.removeEventListener("click", handleClick, true);
    };
  }, [isOpen]);
  return {
    tip,
    handlers: {
      onPointerOver: ({ target, currentTarget, pointerType }) => {
        if (pointerType !== "touch") show(target, currentTarget, "pointer");
      },
      onPointerOut: ({ pointerType }) => {
        if (pointerType !== "touch") leave();
      },
      onPointerDown: ({ pointerType }) => {
        pressedBy.current = pointerType;
      },
      onClickCapture: (event) => {
        const isTap = pressedBy.current === "touch" && event.detail > 0;
        pressedBy.current = null;
        const mark = within(event.target, "[data-mark]")?.getAttribute("data-mark") ?? null;
        if (!isTap || mark === null) return;
        event.preventDefault();
        event.stopPropagation();
        if (tip?.mark === mark) close();
        else show(event.target, event.currentTarget, "touch");
      },
      onFocus: ({ target, currentTarget }) => {
        // A tap focuses before it clicks.
        if (pressedBy.current !== "touch") show(target, currentTarget, "focus");
      },
      onBlur: ({ relatedTarget }) => {
        if (!within(relatedTarget, ".tip")) leave();
      },
    },
  };
}
