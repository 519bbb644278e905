import type { Colours } from "./colours.ts";
import type { PreviewFigure } from "./content/preview-content.ts";
import { textBlock, textLine } from "./svg.ts";
import { textWidth } from "./text/measure.ts";
import { cutText } from "./text/wrap.ts";

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

const LABEL = { face: "sans", size: 20, leading: 24 } as const;
const LABEL_LINES = 3;
const LARGE = { size: 64, smallest: 34 } as const;
const MIDDLE = { size: 46, smallest: 28, row: 56, gap: 14, widest: 168 } as const;
const BETWEEN = 22;
/** Words around a number ("over") are set at this share of its size. */
const WORDS = 0.42;
const CAP_HEIGHT = 0.69;

/** Figures side by side where there are two at most, else below one another with what they count to the right. */
export function figureBlock(figures: readonly PreviewFigure[], box: FigureBox, colours: Colours): DrawnFigures {
  if (figures.length === 0) return { svg: "", height: 0 };
  return figures.length > 2 ? figureRows(figures, box, colours) : figureColumns(figures, box, colours);
}

function figureColumns(
  figures: readonly PreviewFigure[],
  { left, width, bottom }: FigureBox,
  colours: Colours,
): DrawnFigures {
  const room = (width - BETWEEN * (figures.length - 1)) / figures.length;
  const size = Math.min(...figures.map((figure) => sizeFor(figure, room, LARGE)));
  const labels = figures.map(({ counts }) => cutText(counts, LABEL, room, LABEL_LINES));
  const most = Math.max(...labels.map(({ length }) => length));
  const baseline = bottom - most * LABEL.leading - 8;
  const svg = figures.map((figure, index) => {
    const x = left + index * (room + BETWEEN);
    const label = { ...LABEL, x, y: baseline + LABEL.leading + 6, fill: colours.ink2 };
    return valueText(figure, { x, y: baseline, size }, colours) + textBlock(labels[index] ?? [], label, LABEL.leading);
  });
  return { svg: svg.join(""), height: bottom - baseline + size * CAP_HEIGHT };
}

function figureRows(
  figures: readonly PreviewFigure[],
  { left, width, bottom }: FigureBox,
  colours: Colours,
): DrawnFigures {
  const size = Math.min(...figures.map((figure) => sizeFor(figure, MIDDLE.widest, MIDDLE)));
  const values = Math.max(...figures.map((figure) => valueWidth(figure, size)));
  const x = left + values + MIDDLE.gap;
  const svg = figures.map((figure, index) => {
    const baseline = bottom - 8 - (figures.length - 1 - index) * (MIDDLE.row + 6);
    const lines = cutText(figure.counts, LABEL, width - values - MIDDLE.gap, 2);
    const middle = baseline - (size * CAP_HEIGHT) / 2;
    const y = middle + LABEL.size * 0.34 - ((lines.length - 1) * (LABEL.leading - 2)) / 2;
    return (
      valueText(figure, { x: left, y: baseline, size }, colours) +
      textBlock(lines, { ...LABEL, x, y, fill: colours.ink2 }, LABEL.leading - 2)
    );
  });
  return { svg: svg.join(""), height: 8 + (figures.length - 1) * (MIDDLE.row + 6) + size * CAP_HEIGHT };
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

function valueText(figure: PreviewFigure, at: { x: number; y: number; size: number }, colours: Colours): string {
  let x = at.x;
  return partsOf(figure)
    .map(({ text, isNumber }) => {
      const face = isNumber ? ("serif" as const) : ("serifItalic" as const);
      const drawn = textLine(text.trim(), {
        x: text.startsWith(" ") ? x + textWidth(" ", { face, size: at.size * WORDS }) : x,
        y: at.y,
        face,
        size: isNumber ? at.size : at.size * WORDS,
        fill: isNumber ? colours.ink : colours.ink2,
      });
      x += partWidth(text, isNumber, at.size);
      return drawn;
    })
    .join("");
}
