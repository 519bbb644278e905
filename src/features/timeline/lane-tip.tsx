/**
 * What a mark says: name, date, place, status. On focus it is also spoken. The lanes below are handed through as they are, so
 * that nothing else renders when a tip comes or goes.
 */
import type { ReactElement, ReactNode } from "react";
import type { TimelineRecord } from "#data/timeline-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { TipLink } from "#ui/tip-link.tsx";
import { useMarkTip } from "#ui/use-mark-tip.ts";
import { useRecordWords } from "./use-record-words.ts";

interface TipPlace {
  /** Per cent of the box from its left, and pixels from its top. */
  readonly x: number;
  readonly top: number;
  readonly opens: "above" | "below";
}

function placeOf(link: Element, box: HTMLElement): TipPlace {
  const at = (link.querySelector(".reach, .mark-bar") ?? link).getBoundingClientRect();
  const frame = box.getBoundingClientRect();
  const middle = Math.min(at.left + at.width / 2, at.left + 120);
  const opens = at.top - frame.top > 160 ? "above" : "below";
  return { x: ((middle - frame.left) / frame.width) * 100, top: at.top - frame.top + at.height / 2, opens };
}

interface LaneTipProps {
  readonly recordOf: (mark: string) => TimelineRecord | null;
  readonly children: ReactNode;
}

/** The box of the lanes and the tip over them. */
export function LaneTip({ recordOf, children }: LaneTipProps): ReactElement {
  const words = useRecordWords();
  const isMirrored = useI18n().language.direction === "rtl";
  const { tip, handlers } = useMarkTip(placeOf);
  const record = tip === null ? null : recordOf(tip.mark);
  // From where lines of text begin.
  const x = tip === null ? 0 : isMirrored ? 100 - tip.place.x : tip.place.x;
  const side = x > 65 ? "is-end" : x < 35 ? "is-start" : "";
  return (
    <div className="lane-box" {...handlers}>
      {children}
      {tip !== null && record !== null && (
        <div
          className={`tip is-${tip.place.opens} ${side}`}
          style={{ insetInlineStart: `${x}%`, insetBlockStart: `${tip.place.top}px` }}
        >
          <b>{words.name(record)}</b>
          <span>{words.date(record)}</span>
          <span>{words.place(record)}</span>
          <span>{words.kind(record)}</span>
          {words.status(record) !== null && <span>{words.status(record)}</span>}
          {tip.by === "touch" && <TipLink href={tip.href} />}
        </div>
      )}
      <p className="vh" role="status">
        {tip?.by === "focus" && record !== null ? words.spoken(record) : ""}
      </p>
    </div>
  );
}
