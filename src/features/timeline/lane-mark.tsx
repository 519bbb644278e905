/** One record in its lane: a link, its shape, the stretch of time it covers, and its name where there is room. */
import { memo } from "react";
import type { CSSProperties, ReactElement } from "react";
import { PageLink } from "#ui/page-link.tsx";
import type { LaneMark } from "./lane-marks.ts";
import { lanePadding, openLength, rowHeight } from "./plot-measures.ts";
import { RecordShape } from "./record-shape.tsx";

interface LaneMarkLinkProps {
  readonly mark: LaneMark;
  readonly name: string;
  readonly to: string;
}

function placeOf({ form, from, until, row }: LaneMark): CSSProperties {
  return {
    insetInlineStart: `${round(from)}%`,
    insetBlockStart: `${lanePadding + row * rowHeight}rem`,
    ...(form === "bar" ? { inlineSize: `${round(until - from)}%` } : {}),
  };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

function MarkName({ mark: { name, isOpen }, children }: { mark: LaneMark; children: string }): ReactElement {
  if (name === null) return <span className="vh">{children}</span>;
  const { side, from, until } = name;
  const past = side === "after" && isOpen ? { marginInlineStart: `${openLength}rem` } : {};
  const longest = side === "inside" ? {} : { maxInlineSize: `${round(until - from)}rem` };
  return (
    <span className={`mark-name is-${side}`} style={{ ...past, ...longest }}>
      {children}
    </span>
  );
}

/** The stretch in which it surely took place, inside of that in which it may have. */
function SurePart({ sure }: Pick<LaneMark, "sure">): ReactElement | null {
  if (sure === null) return null;
  const style = { insetInlineStart: `${round(sure.from)}%`, inlineSize: `${round(sure.until - sure.from)}%` };
  return <span className="mark-sure" style={style} />;
}

function BarOf({ mark: { sure, isCutBefore, isCutAfter, isOpen } }: { mark: LaneMark }): ReactElement {
  const isSure = sure !== null && sure.from <= 0.1 && sure.until >= 99.9;
  const ends = `${isCutBefore ? "is-cut-before" : ""} ${isCutAfter || isOpen ? "is-cut-after" : ""}`;
  return (
    <span className={`mark-bar ${isSure ? "is-sure" : ""} ${ends}`}>
      <SurePart sure={sure} />
    </span>
  );
}

/** Not in the order of tabs: the lanes are one stop, their keys lead from mark to mark, and the table holds the same links. */
export const LaneMarkLink = memo(function LaneMarkLink({ mark, name, to }: LaneMarkLinkProps): ReactElement {
  return (
    <PageLink to={to} className={`lane-mark is-${mark.form}`} data-mark={mark.key} tabIndex={-1} style={placeOf(mark)}>
      {mark.form === "bar" && <BarOf mark={mark} />}
      {mark.isOpen && <span className="mark-open" />}
      <RecordShape record={mark.record} />
      <MarkName mark={mark}>{name}</MarkName>
    </PageLink>
  );
});
