/**
 * What a mark says on hover and on focus: name, date, place, status. Focus is also spoken. The lanes below are handed through
 * as they are, so that nothing else renders when a tip comes or goes.
 */
import { useRef, useState } from "react";
import type { FocusEvent, KeyboardEvent, PointerEvent, ReactElement, ReactNode } from "react";
import type { TimelineRecord } from "#data/timeline-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { useRecordWords } from "./use-record-words.ts";

interface Tip {
  readonly mark: string;
  /** Per cent of the box from where lines of text begin, and pixels from its top. */
  readonly x: number;
  readonly top: number;
  readonly opens: "above" | "below";
  readonly isFocused: boolean;
}

/** Time to reach the tip with the pointer, in milliseconds. */
const grace = 180;

function tipOver(
  target: EventTarget,
  box: HTMLElement,
  view: Pick<Tip, "isFocused"> & { isMirrored: boolean },
): Tip | null {
  const link = target instanceof Element ? target.closest("[data-mark]") : null;
  const mark = link?.getAttribute("data-mark");
  if (!link || !mark) return null;
  const at = (link.querySelector(".reach, .mark-bar") ?? link).getBoundingClientRect();
  const frame = box.getBoundingClientRect();
  const middle = Math.min(at.left + at.width / 2, at.left + 120);
  const opens = at.top - frame.top > 160 ? "above" : "below";
  const top = at.top - frame.top + at.height / 2;
  const x = ((middle - frame.left) / frame.width) * 100;
  return { mark, x: view.isMirrored ? 100 - x : x, top, opens, isFocused: view.isFocused };
}

interface LaneTipProps {
  readonly recordOf: (mark: string) => TimelineRecord | null;
  readonly children: ReactNode;
}

/** The box of the lanes and the tip over them. */
export function LaneTip({ recordOf, children }: LaneTipProps): ReactElement {
  const words = useRecordWords();
  const isMirrored = useI18n().language.direction === "rtl";
  const box = useRef<HTMLDivElement>(null);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [tip, setTip] = useState<Tip | null>(null);
  const show = (event: PointerEvent | FocusEvent): void => {
    if ("pointerType" in event && event.pointerType === "touch") return;
    const next = box.current
      ? tipOver(event.target, box.current, { isFocused: event.type === "focus", isMirrored })
      : null;
    if (!next) return;
    clearTimeout(leaving.current);
    setTip(next);
  };
  const leave = (): void => {
    clearTimeout(leaving.current);
    leaving.current = setTimeout(() => setTip(null), grace);
  };
  const handleKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape") setTip(null);
  };
  const record = tip === null ? null : recordOf(tip.mark);
  const side = tip === null ? "" : tip.x > 65 ? "is-end" : tip.x < 35 ? "is-start" : "";
  return (
    <div
      ref={box}
      className="lane-box"
      onPointerOver={show}
      onPointerOut={leave}
      onFocus={show}
      onBlur={leave}
      onKeyDown={handleKey}
    >
      {children}
      {tip !== null && record !== null && (
        <div
          className={`tip is-${tip.opens} ${side}`}
          style={{ insetInlineStart: `${tip.x}%`, insetBlockStart: `${tip.top}px` }}
          onPointerEnter={() => clearTimeout(leaving.current)}
          onPointerLeave={leave}
        >
          <b>{words.name(record)}</b>
          <span>{words.date(record)}</span>
          <span>{words.place(record)}</span>
          <span>{words.kind(record)}</span>
          {words.status(record) !== null && <span>{words.status(record)}</span>}
        </div>
      )}
      <p className="vh" role="status">
        {tip?.isFocused && record !== null ? words.spoken(record) : ""}
      </p>
    </div>
  );
}
