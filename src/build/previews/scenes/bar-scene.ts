import type { Colours } from "../colours.ts";
import { PANE } from "../layout.ts";
import { px, textBlock, textLine } from "../svg.ts";
import { textWidth } from "../text/measure.ts";
import type { TextStyle } from "../text/measure.ts";
import { cutText, wrapEvenly } from "../text/wrap.ts";
import { paneFill } from "./scene.ts";

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The value as it is said. */
  readonly said: string;
  readonly fill: string;
}

const BOX = { left: 48, right: PANE.width - 48, top: 112, bottom: PANE.height - 46 } as const;
const TITLE = { x: BOX.left, y: 70, face: "serif", size: 30 } as const;
const MOST_LABEL = { one: 330, two: 230 } as const;
const LEADING = 1.08;

/** On two lines where the row is high enough for them. */
function linesOf(text: string, style: TextStyle, row: number): readonly string[] {
  if (row < 2 * style.size * LEADING) return cutText(text, style, MOST_LABEL.one, 1);
  const even = wrapEvenly(text, style, MOST_LABEL.two);
  return even.length <= 2 ? even : cutText(text, style, MOST_LABEL.one, 2);
}

const title = (text: string, colours: Colours): string =>
  paneFill(colours.sheet) +
  textLine(cutText(text, TITLE, BOX.right - BOX.left, 1)[0] ?? "", { ...TITLE, fill: colours.ink });

/** Bars from the left, the longest as long as the pane allows. */
export function barScene(heading: string, bars: readonly Bar[], colours: Colours): string {
  const row = Math.min(76, (BOX.bottom - BOX.top) / bars.length);
  const label = { face: "sans", size: Math.min(24, row * 0.5) } as const;
  const names = bars.map((bar) => linesOf(bar.label, label, row));
  const start = BOX.left + Math.max(...names.flat().map((line) => textWidth(line, label))) + 16;
  const end = BOX.right - Math.max(...bars.map(({ said }) => textWidth(said, { ...label, face: "sansBold" }))) - 10;
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
        { ...label, x: start - 16, y: y - ((lines.length - 1) * leading) / 2, anchor: "end", fill: colours.ink2 },
        leading,
      ) +
      `<rect x="${px(start)}" y="${px(middle - thick / 2)}" width="${px(length)}" height="${px(thick)}" fill="${fill}"/>` +
      textLine(said, { ...label, face: "sansBold", x: start + length + 10, y, fill: colours.ink })
    );
  });
  const axis = `<path d="M${px(start)} ${BOX.top - 6}V${px(BOX.top + bars.length * row + 6)}" stroke="${colours.ink}" stroke-width="1.5"/>`;
  return title(heading, colours) + rows.join("") + axis;
}

/** Columns in order of time, every one with its value, their years below where there is room. */
export function columnScene(heading: string, bars: readonly Bar[], colours: Colours): string {
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
  return title(heading, colours) + columns.join("") + axis;
}
