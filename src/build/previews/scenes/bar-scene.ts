import type { Colours } from "../colours.ts";
import { PANE } from "../layout.ts";
import type { Side } from "../side.ts";
import { px, textBlock, textLine } from "../svg.ts";
import { textWidth } from "../text/measure.ts";
import type { TextStyle } from "../text/measure.ts";
import { cutText, fitText, wrapEvenly } from "../text/wrap.ts";
import { paneFill } from "./scene.ts";

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The value as it is said. */
  readonly said: string;
  readonly fill: string;
}

const BOX = { left: 48, right: PANE.width - 48, top: 112, bottom: PANE.height - 46 } as const;
const TITLE = { x: BOX.left, y: 70, size: 30 } as const;
const LEADING = 1.08;
/** Between a label and its bar, and between the bar and its value. */
const AFTER_LABEL = 16;
const AFTER_BAR = 10;
/** How the labels of a scene are set, the best first: of a row's size, in pixels of width, on lines at most. */
const LABELS = [
  { scale: 1, width: 230, lines: 2 },
  { scale: 1, width: 330, lines: 1 },
  { scale: 1, width: 310, lines: 2 },
  { scale: 0.84, width: 310, lines: 3 },
  { scale: 0.75, width: 330, lines: 3 },
] as const;

interface Labels {
  readonly style: TextStyle;
  readonly lines: readonly (readonly string[])[];
}

/** All labels in one size, whole; cut only where nothing else is left. */
function setLabels(bars: readonly Bar[], row: number): Labels {
  const full = Math.min(24, row * 0.5);
  let smallest: Labels = { style: { face: "sans", size: full }, lines: [] };
  for (const { scale, width, lines: most } of LABELS) {
    const style = { face: "sans", size: full * scale } as const;
    const room = Math.min(most, Math.floor(row / (style.size * LEADING)));
    const lines = bars.map(({ label }) => wrapEvenly(label, style, width));
    const isWhole = lines.every((one) => one.length <= room && one.every((line) => textWidth(line, style) <= width));
    if (isWhole) return { style, lines };
    smallest = { style, lines: bars.map(({ label }) => cutText(label, style, width, Math.max(1, room))) };
  }
  return smallest;
}

const TITLE_BOX = { face: "serif", width: BOX.right - BOX.left, height: 68, leading: 1.12 } as const;
const TITLE_SIZES = [
  { size: TITLE.size, lines: 1 },
  { size: 27, lines: 1 },
  { size: 25, lines: 2 },
] as const;

function title(text: string, side: Side, colours: Colours): string {
  const { size, lines } = fitText(text, TITLE_BOX, TITLE_SIZES);
  const leading = size * TITLE_BOX.leading;
  const place = { x: side.x(TITLE.x), y: TITLE.y - ((lines.length - 1) * leading) / 2, anchor: side.begin } as const;
  return paneFill(colours.sheet) + textBlock(lines, { ...place, face: "serif", size, fill: colours.ink }, leading);
}

/** Bars from the side where reading starts, the longest as long as the pane allows. */
export function barScene(heading: string, bars: readonly Bar[], side: Side, colours: Colours): string {
  const row = Math.min(76, (BOX.bottom - BOX.top) / bars.length);
  const { style: label, lines: names } = setLabels(bars, row);
  const start = BOX.left + Math.max(...names.flat().map((line) => textWidth(line, label))) + AFTER_LABEL;
  const end =
    BOX.right - Math.max(...bars.map(({ said }) => textWidth(said, { ...label, face: "sansBold" }))) - AFTER_BAR;
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const thick = row * 0.62;
  const leading = label.size * LEADING;
  const rows = bars.map(({ value, said, fill }, index) => {
    const middle = BOX.top + (index + 0.5) * row;
    const length = ((end - start) * value) / most;
    const y = middle + label.size * 0.35;
    const lines = names[index] ?? [];
    return (
      textBlock(
        lines,
        {
          ...label,
          x: side.x(start - AFTER_LABEL),
          y: y - ((lines.length - 1) * leading) / 2,
          anchor: side.finish,
          fill: colours.ink2,
        },
        leading,
      ) +
      `<rect x="${px(side.x(start, length))}" y="${px(middle - thick / 2)}" width="${px(length)}" height="${px(thick)}" fill="${fill}"/>` +
      textLine(said, {
        ...label,
        face: "sansBold",
        x: side.x(start + length + AFTER_BAR),
        y,
        anchor: side.begin,
        fill: colours.ink,
      })
    );
  });
  const axis = `<path d="M${px(side.x(start))} ${BOX.top - 6}V${px(BOX.top + bars.length * row + 6)}" stroke="${colours.ink}" stroke-width="1.5"/>`;
  return title(heading, side, colours) + rows.join("") + axis;
}

/** Columns in order of time, which runs to the right in every language, every one with its value, their years below where there is room. */
export function columnScene(heading: string, bars: readonly Bar[], side: Side, colours: Colours): string {
  const step = (BOX.right - BOX.left) / bars.length;
  const size = Math.min(22, step * 0.44);
  const base = BOX.bottom - 34;
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const foot = { face: "sans", size: 18 } as const;
  const widest = Math.max(...bars.map(({ label }) => textWidth(label, foot)));
  const every = Math.ceil((widest + 8) / step);
  const columns = bars.map(({ label, value, said, fill }, index) => {
    const middle = BOX.left + (index + 0.5) * step;
    const height = ((base - BOX.top - 20) * value) / most;
    const x = px(middle - step * 0.36);
    const above = {
      x: middle,
      y: base - height - 8,
      face: "sansBold",
      size,
      anchor: "middle",
      fill: colours.ink,
    } as const;
    const below = { x: middle, y: base + 28, ...foot, anchor: "middle", fill: colours.ink2 } as const;
    return (
      `<rect x="${x}" y="${px(base - height)}" width="${px(step * 0.72)}" height="${px(height)}" fill="${fill}"/>` +
      textLine(said, above) +
      (index % every === 0 ? textLine(label, below) : "")
    );
  });
  const axis = `<path d="M${BOX.left} ${px(base)}H${BOX.right}" stroke="${colours.ink}" stroke-width="1.5"/>`;
  return title(heading, side, colours) + columns.join("") + axis;
}
