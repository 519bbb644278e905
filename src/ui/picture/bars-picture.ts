/** Draws panels of bars on one scale: one panel with its words beside the bars, several side by side with the words above them. */
import type { Drawing } from "#domain/take-away.ts";
import { hatchDefinition, hatchFill } from "./hatch.ts";
import { barPanel } from "./bar-panel.ts";
import { element } from "./markup.ts";
import { createPen, leading } from "./pen.ts";
import type { Pen, PenOptions } from "./pen.ts";
import type { BarsPicture, PicturePanel } from "./picture-parts.ts";

const gap = 56;
const mostBeside = 3;
const headSize = 24;
const totalSize = 17;

interface Placed {
  readonly markup: string;
  readonly height: number;
}

function panelWithHead(
  panel: PicturePanel,
  x: number,
  width: number,
  picture: BarsPicture,
  pen: Pen,
): (y: number) => Placed {
  return (y) => {
    const head = pen.paragraph({ x, y, width }, panel.name ?? "", { size: headSize, family: "serif", color: "ink" });
    const total = pen.paragraph({ x, y: y + head.height, width }, panel.total ?? "", {
      size: totalSize,
      family: "sans",
      color: "ink-2",
    });
    const above = head.height + total.height + (head.height > 0 || total.height > 0 ? 10 : 0);
    const bars = barPanel(panel, { x, y: y + above, width }, picture.axis, pen);
    return { markup: head.markup + total.markup + bars.markup, height: above + bars.height };
  };
}

function key(picture: BarsPicture, y: number, pen: Pen): Placed {
  if (picture.unknown === null) return { markup: "", height: 0 };
  const size = 16;
  const swatch = { x: 0, y: y + 14, width: 40, height: 16 };
  const box = pen.rect(swatch, hatchFill, { stroke: pen.palette("rule-2"), "stroke-dasharray": "4 4" });
  const words = pen.text(52, y + 14 + 14, picture.unknown, { size, family: "sans", color: "ink-2" });
  return { markup: box + words, height: 14 + leading(size) };
}

/** As high as its rows need. */
export function drawBars(picture: BarsPicture, options: PenOptions): Drawing {
  const pen = createPen(options);
  const columns = picture.panels.length > mostBeside ? 2 : Math.max(1, picture.panels.length);
  const width = (pen.width - gap * (columns - 1)) / columns;
  let y = 0;
  let markup = "";
  for (let first = 0; first < picture.panels.length; first += columns) {
    const beside = picture.panels
      .slice(first, first + columns)
      .map((panel, at) => panelWithHead(panel, at * (width + gap), width, picture, pen)(y));
    markup += beside.map((placed) => placed.markup).join("");
    y += Math.max(...beside.map((placed) => placed.height)) + (first + columns < picture.panels.length ? 28 : 0);
  }
  const below = key(picture, y, pen);
  const hatch = picture.unknown === null ? "" : hatchDefinition(pen.palette);
  return { width: pen.width, height: y + below.height, markup: hatch + element("g", {}, markup + below.markup) };
}
