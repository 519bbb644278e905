/**
 * One record in its lane: a link, its shape, the stretch of time it covers, and its name where there is room. All of it is SVG
 * with places in attributes: per cent along the axis, em of the page's type size beside it.
 */
import { memo } from "react";
import type { ReactElement } from "react";
import { MarkLink } from "#ui/plate/mark-link.tsx";
import type { LaneMark } from "./lane-marks.ts";
import { gap, lanePadding, markLength, openLength, rowHeight } from "./plot-measures.ts";
import { Shape, lookOf } from "./record-shape.tsx";
import { em, percent } from "./svg-lengths.ts";
import { fittedText } from "./text-length.ts";

/** Where the shape of a mark stands: on its time, or at the beginning of its bar. */
const shapeCentre = ({ form }: LaneMark): number => (form === "bar" ? markLength / 2 : 0);

function MarkName({ mark, children }: { mark: LaneMark; children: string }): ReactElement | null {
  if (mark.name === null) return null;
  const { side, from, until } = mark.name;
  const length = until - from;
  const half = mark.form === "bar" ? 0 : markLength / 2;
  const past = half + gap + (mark.isOpen ? openLength : 0);
  const start = side === "inside" ? markLength : side === "before" ? -half - gap - length : past;
  const fromEnd = side === "before" ? ({ x: "100%", textAnchor: "end" } as const) : {};
  const box = (
    <svg className={`mark-name is-${side}`} x={em(start)} width={em(length)} height={em(rowHeight)}>
      <text {...fromEnd}>{fittedText(children, length)}</text>
    </svg>
  );
  if (mark.form !== "bar" || side !== "after") return box;
  return (
    <svg x="100%" overflow="visible">
      {box}
    </svg>
  );
}

/** Where a bar stands in its row. */
export const barBand = { y: em(0.1875), height: em(1.125) } as const;

/** As long as it may have lasted, and filled where it surely did. Ends outside of the period are left open. */
function MarkBar({ mark: { sure, isCutBefore, isCutAfter } }: { mark: LaneMark }): ReactElement {
  const isSure = sure !== null && sure.from <= 0.1 && sure.until >= 99.9;
  return (
    <>
      <rect className={isSure ? "mark-bar is-sure" : "mark-bar"} width="100%" {...barBand} />
      {sure !== null && !isSure && (
        <rect className="mark-sure" x={percent(sure.from)} width={percent(sure.until - sure.from)} {...barBand} />
      )}
      {isCutBefore && <rect className="mark-cut" x="-2" width="4" {...barBand} />}
      {isCutAfter && (
        <svg x="100%" overflow="visible">
          <rect className="mark-cut" x="-2" width="4" {...barBand} />
        </svg>
      )}
    </>
  );
}

/** No end is recorded: slices that thin out, at a length that means nothing. */
const slices = [
  { x: 0.1, width: 0.45 },
  { x: 0.7, width: 0.3 },
  { x: 1.15, width: 0.15 },
];

/** After a bar, or beside the shape of a point. */
export function OpenEnd({ form }: Pick<LaneMark, "form">): ReactElement {
  return (
    <svg x={form === "bar" ? "100%" : em(markLength / 3)} overflow="visible">
      {slices.map(({ x, width }) => (
        <rect key={x} className="mark-open" x={em(x)} y={em(0.625)} width={em(width)} height={em(0.25)} />
      ))}
    </svg>
  );
}

function MarkShape({ mark }: { mark: LaneMark }): ReactElement {
  const centre = shapeCentre(mark);
  const { record } = mark;
  if (record.of === "event" && record.torch !== null && record.status === "held")
    return (
      <svg x={em(centre)} overflow="visible">
        <circle className="stop-disc" cy={em(rowHeight / 2)} />
        <text className="stop-number" y="1em">
          {record.torch.order}
        </text>
      </svg>
    );
  return <Shape {...lookOf(record)} x={em(centre - 0.4375)} y={em(rowHeight / 2 - 0.4375)} />;
}

function classOf({ record }: LaneMark): string {
  if (record.of !== "event" || record.torch === null) return "lane-mark";
  return `lane-mark stop ${record.hasPeople ? "" : "is-hollow"} ${record.series === "successor" ? "is-later" : ""}`;
}

interface LaneMarkLinkProps {
  readonly mark: LaneMark;
  readonly name: string;
  readonly to: string;
}

/** Not in the order of tabs: the lanes are one stop, their keys lead from mark to mark, and the table holds the same links. */
export const LaneMarkLink = memo(function LaneMarkLink({ mark, name, to }: LaneMarkLinkProps): ReactElement {
  const { form, from, until, row } = mark;
  const width = form === "bar" ? { width: percent(until - from) } : {};
  return (
    <MarkLink to={to} mark={mark.key} label={name} className={classOf(mark)}>
      <svg x={percent(from)} y={em(lanePadding + row * rowHeight)} {...width} height={em(rowHeight)} overflow="visible">
        {form === "bar" ? (
          <MarkBar mark={mark} />
        ) : (
          <rect className="reach" x={em(-markLength / 2)} width={em(markLength)} height={em(rowHeight)} />
        )}
        {mark.isOpen && <OpenEnd form={form} />}
        <MarkShape mark={mark} />
        <MarkName mark={mark}>{name}</MarkName>
      </svg>
    </MarkLink>
  );
});
