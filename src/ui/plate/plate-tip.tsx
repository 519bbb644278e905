/**
 * What a mark says on hover and on focus. Stays while the pointer is on it, goes with Escape, and never covers its own mark.
 * The marks below do not render again when it comes and goes: they are handed through as they are.
 */
import { useRef, useState } from "react";
import type { FocusEvent, KeyboardEvent, PointerEvent, ReactElement, ReactNode } from "react";
import type { Zoom } from "./use-zoom.ts";

interface Tip {
  readonly mark: string;
  /** In per cent of the box: where the mark's centre is, and whether the tip opens above or below it. */
  readonly x: number;
  readonly y: number;
  readonly opens: "above" | "below";
}

interface PlateTipProps {
  /** The box is what gestures zoom. */
  readonly zoom: Zoom;
  /** Content for a mark; null where it has nothing to say. */
  readonly contentOf: (mark: string) => ReactNode;
  readonly children: ReactNode;
}

/** Time to reach the tip with the pointer, in milliseconds. */
const grace = 180;

function tipFor(target: EventTarget, box: HTMLElement): Tip | null {
  const link = target instanceof Element ? target.closest("[data-mark]") : null;
  const mark = link?.getAttribute("data-mark");
  if (!link || !mark) return null;
  const disc = [...link.querySelectorAll(".reach")].find((circle) => circle.getClientRects().length > 0) ?? link;
  const at = disc.getBoundingClientRect();
  const frame = box.getBoundingClientRect();
  const y = ((at.top + at.height / 2 - frame.top) / frame.height) * 100;
  return { mark, x: ((at.left + at.width / 2 - frame.left) / frame.width) * 100, y, opens: y > 45 ? "above" : "below" };
}

/** The box for ground and marks and the tip over them. */
export function PlateTip({ zoom, contentOf, children }: PlateTipProps): ReactElement {
  const { box } = zoom;
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [tip, setTip] = useState<Tip | null>(null);
  const show = (event: PointerEvent | FocusEvent): void => {
    if ("pointerType" in event && event.pointerType === "touch") return;
    const next = box.current ? tipFor(event.target, box.current) : null;
    if (!next) return;
    clearTimeout(leaving.current);
    setTip(next);
  };
  const leave = (): void => {
    leaving.current = setTimeout(() => setTip(null), grace);
  };
  const handleKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape") setTip(null);
  };
  const content = tip === null ? null : contentOf(tip.mark);
  return (
    <div
      ref={box}
      className="tip-box"
      onPointerOver={show}
      onPointerOut={leave}
      onFocus={show}
      onBlur={leave}
      onKeyDown={handleKey}
      onWheel={zoom.handleWheel}
      onTouchStart={zoom.handleTouch}
    >
      {children}
      {tip !== null && content !== null && (
        <div
          className={`tip is-${tip.opens} ${tip.x > 60 ? "is-end" : tip.x < 40 ? "is-start" : ""}`}
          style={{ insetInlineStart: `${tip.x}%`, insetBlockStart: `${tip.y}%` }}
          onPointerEnter={() => clearTimeout(leaving.current)}
        >
          {content}
        </div>
      )}
    </div>
  );
}
