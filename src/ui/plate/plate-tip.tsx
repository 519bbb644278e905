/**
 * What a mark of a plate says. It never covers its own mark; the marks below do not render again when it comes and goes: they
 * are handed through as they are.
 */
import type { ReactElement, ReactNode } from "react";
import { TipLink } from "#ui/tip-link.tsx";
import { useMarkTip } from "#ui/use-mark-tip.ts";
import type { Zoom } from "./use-zoom.ts";

interface TipPlace {
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

function placeOf(link: Element, box: HTMLElement): TipPlace {
  const disc = [...link.querySelectorAll(".reach")].find((circle) => circle.getClientRects().length > 0) ?? link;
  const at = disc.getBoundingClientRect();
  const frame = box.getBoundingClientRect();
  const y = ((at.top + at.height / 2 - frame.top) / frame.height) * 100;
  return { x: ((at.left + at.width / 2 - frame.left) / frame.width) * 100, y, opens: y > 45 ? "above" : "below" };
}

/** The box for ground and marks and the tip over them. */
export function PlateTip({ zoom, contentOf, children }: PlateTipProps): ReactElement {
  const { box } = zoom;
  const { tip, handlers } = useMarkTip(placeOf);
  const content = tip === null ? null : contentOf(tip.mark);
  return (
    <div ref={box} className="tip-box" {...handlers} onWheel={zoom.handleWheel} onTouchStart={zoom.handleTouch}>
      {children}
      {tip !== null && content !== null && (
        <div
          className={`tip is-${tip.place.opens} ${tip.place.x > 60 ? "is-end" : tip.place.x < 40 ? "is-start" : ""}`}
          style={{ insetInlineStart: `${tip.place.x}%`, insetBlockStart: `${tip.place.y}%` }}
        >
          {content}
          {tip.by === "touch" && <TipLink href={tip.href} />}
        </div>
      )}
    </div>
  );
}
