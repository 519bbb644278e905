import type { Colours } from "./colours.ts";
import type { PreviewFigure } from "./content/preview-content.ts";
import type { Side } from "./side.ts";
import { textBlock, textLine } from "./svg.ts";
import { textWidth } from "./text/measure.ts";
import { fitText } from "./text/wrap.ts";

export interface FigureBox {
  readonly left: number;
  readonly width: number;
  readonly bottom: number;
}
export interface DrawnFigures {
  readonly svg: string;
  /** Pixels above the bottom of the box; 0 without figures. */
  readonly height: number;
}

const LABEL = { face: "sans", leading: 1.2, height: 100 } as const;
const LABEL_SIZES = [
  { size: 20, lines: 3 },
  { size: 18, lines: 4 },
  { size: 16, lines: 5 },
] as const;
const ROW_LABEL = { face: "sans", leading: 1.1, height: 60 } as const;
const ROW_SIZES = [
  { size: 20, lines: 2 },
  { size: 18, lines: 3 },
  { size: 17, lines: 3 },
] as const;
const LARGE = { size: 64, smallest: 34 } as const;
const MIDDLE = { size: 46, smallest: 28, row: 52, between: 8, gap: 14, widest: 168 } as const;
const BETWEEN = 22;
/** Words around a number ("over") are set at this share of its size. */
const WORDS = 0.42;
/** Of the width, for what a figure counts. */
const LEAST_SHARE = 0.36;
const CAP_HEIGHT = 0.69;

/** Figures side by side where there are two at most, else below one another with what they count beside them. */
export function figureBlock(
  figures: readonly PreviewFigure[],
  box: FigureBox,
  side: Side,
  colours: Colours,
): DrawnFigures {
  if (figures.length === 0) return { svg: "", height: 0 };
  return figures.length > 2 ? figureRows(figures, box, side, colours) : figureColumns(figures, box, side, colours);
}

function figureColumns(
  figures: readonly PreviewFigure[],
  { left, width, bottom }: FigureBox,
  side: Side,
  colours: Colours,
): DrawnFigures {
  const rooms = roomsFor(figures, width - BETWEEN * (figures.length - 1));
  const size = Math.min(...figures.map((figure, index) => sizeFor(figure, rooms[index] ?? width, LARGE)));
  const labels = figures.map(({ counts }, index) =>
    fitText(counts, { ...LABEL, width: rooms[index] ?? width }, LABEL_SIZES),
  );
  const most = Math.max(...labels.map(({ size: one, lines }) => lines.length * one * LABEL.leading));
  const baseline = bottom - most - 8;
  let x = left;
  const svg = figures.map((figure, index) => {
    const { size: labelSize, lines } = labels[index] ?? { size: 0, lines: [] };
    const label = {
      face: LABEL.face,
      size: labelSize,
      x: side.x(x),
      y: baseline + 30,
      fill: colours.ink2,
      anchor: side.begin,
    };
    const drawn =
      valueText(figure, { x, y: baseline, size }, side, colours) + textBlock(lines, label, labelSize * LABEL.leading);
    x += (rooms[index] ?? width) + BETWEEN;
    return drawn;
  });
  return { svg: svg.join(""), height: bottom - baseline + size * CAP_HEIGHT };
}

/** Equal columns, unless a long value needs more of the width. */
function roomsFor(figures: readonly PreviewFigure[], width: number): readonly number[] {
  const widths = figures.map((figure) => valueWidth(figure, LARGE.size));
  const equal = width / figures.length;
  if (widths.every((one) => one <= equal)) return figures.map(() => equal);
  const sum = widths.reduce((total, one) => total + one, 0);
  const shares = widths.map((one) => Math.max(LEAST_SHARE, Math.min(1 - LEAST_SHARE, one / sum)));
  return figures.length === 1 ? [width] : shares.map((share) => share * width);
}

function figureRows(
  figures: readonly PreviewFigure[],
  { left, width, bottom }: FigureBox,
  side: Side,
  colours: Colours,
): DrawnFigures {
  const size = Math.min(...figures.map((figure) => sizeFor(figure, MIDDLE.widest, MIDDLE)));
  const values = Math.max(...figures.map((figure) => valueWidth(figure, size)));
  const label = { x: side.x(left + values + MIDDLE.gap), anchor: side.begin, fill: colours.ink2 } as const;
  const labels = figures.map(({ counts }) =>
    fitText(counts, { ...ROW_LABEL, width: width - values - MIDDLE.gap }, ROW_SIZES),
  );
  const highest = Math.max(...labels.map(({ size: one, lines }) => lines.length * one * ROW_LABEL.leading));
  const row = Math.max(MIDDLE.row, highest) + MIDDLE.between;
  const svg = figures.map((figure, index) => {
    const baseline = bottom - 8 - (figures.length - 1 - index) * row;
    const { size: labelSize, lines } = labels[index] ?? { size: 0, lines: [] };
    const leading = labelSize * ROW_LABEL.leading;
    const middle = baseline - (size * CAP_HEIGHT) / 2;
    const y = middle + labelSize * 0.34 - ((lines.length - 1) * leading) / 2;
    return (
      valueText(figure, { x: left, y: baseline, size }, side, colours) +
      textBlock(lines, { ...label, face: ROW_LABEL.face, size: labelSize, y }, leading)
    );
  });
  return { svg: svg.join(""), height: 8 + (figures.length - 1) * row + size * CAP_HEIGHT };
}

/** The number and the words before and after it, by the language's own order. */
function partsOf({ value, number }: PreviewFigure): readonly { readonly text: string; readonly isNumber: boolean }[] {
  const at = value.indexOf(number);
  return [
    { text: value.slice(0, at), isNumber: false },
    { text: number, isNumber: true },
    { text: value.slice(at + number.length), isNumber: false },
  ].filter(({ text }) => text !== "");
}

const valueWidth = (figure: PreviewFigure, size: number): number =>
  partsOf(figure).reduce((sum, { text, isNumber }) => sum + partWidth(text, isNumber, size), 0);

const partWidth = (text: string, isNumber: boolean, size: number): number =>
  textWidth(text, { face: isNumber ? "serif" : "serifItalic", size: isNumber ? size : size * WORDS });

function sizeFor(figure: PreviewFigure, width: number, { size, smallest }: { size: number; smallest: number }): number {
  return Math.max(smallest, Math.min(size, Math.floor((size * width) / valueWidth(figure, size))));
}

function valueText(
  figure: PreviewFigure,
  at: { readonly x: number; readonly y: number; readonly size: number },
  side: Side,
  colours: Colours,
): string {
  let x = at.x;
  return partsOf(figure)
    .map(({ text, isNumber }) => {
      const face = isNumber ? ("serif" as const) : ("serifItalic" as const);
      const drawn = textLine(text.trim(), {
        x: side.x(text.startsWith(" ") ? x + textWidth(" ", { face, size: at.size * WORDS }) : x),
        y: at.y,
        face,
        size: isNumber ? at.size : at.size * WORDS,
        fill: isNumber ? colours.ink : colours.ink2,
        anchor: side.begin,
      });
      x += partWidth(text, isNumber, at.size);
      return drawn;
    })
    .join("");
}
