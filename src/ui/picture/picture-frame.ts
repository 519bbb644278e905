/** Sets a drawing in its frame: title and finding above; note, sources, licence and address below. The whole stands alone anywhere. */
import type { Drawing } from "#domain/take-away.ts";
import { element, escapeXml } from "./markup.ts";
import { createPen } from "./pen.ts";
import type { Pen, PenOptions, Words } from "./pen.ts";

/** Width of every picture in pixels; a PNG has twice as many. */
export const pictureWidth = 1200;
export const pictureMargin = 48;

export interface FrameWords {
  readonly title: string;
  readonly summary: string;
  readonly note: string | null;
  readonly sources: string;
  /** Publisher, version and licence in one line. */
  readonly licence: string;
  readonly address: string;
  /** Language tag of the words. */
  readonly language: string;
}

const title: Words = { size: 38, family: "serif", color: "ink" };
const summary: Words = { size: 21, family: "sans", color: "ink-2" };
const note: Words = { size: 16, family: "sans", color: "ink-2" };
const source: Words = { size: 16, family: "sans", color: "ink-2" };
const foot: Words = { size: 15, family: "sans", color: "ink-3" };

/** A drawing at a place, as wide as there is room. */
function placed(drawing: Drawing, y: number, width: number): { readonly markup: string; readonly height: number } {
  const height = (drawing.height / drawing.width) * width;
  const box = { x: 0, y, width, height, viewBox: `0 0 ${drawing.width} ${drawing.height}`, overflow: "visible" };
  return { markup: element("svg", box, drawing.markup), height };
}

function stack(pen: Pen, drawing: Drawing, words: FrameWords): { readonly markup: string; readonly height: number } {
  let y = 0;
  let markup = "";
  const add = (said: string | null, style: Words, above: number, measure = pen.width): void => {
    if (said === null || said === "") return;
    const set = pen.paragraph({ x: 0, y: y + above, width: measure }, said, style);
    markup += set.markup;
    y += above + set.height;
  };
  const rule = (above: number): void => {
    y += above;
    markup += pen.line([0, y], [pen.width, y], "frame");
  };
  add(words.title, title, 0);
  add(words.summary, summary, 8, 960);
  const plot = placed(drawing, y + 28, pen.width);
  markup += plot.markup;
  y += 28 + plot.height;
  add(words.note, note, 22, 960);
  rule(24);
  add(words.sources, source, 12);
  add(words.licence, foot, 10);
  add(words.address, foot, 2);
  return { markup, height: y };
}

/** A whole SVG file. `options.width` is not used: every picture is as wide as the others. */
export function framePicture(drawing: Drawing, words: FrameWords, options: Omit<PenOptions, "width">): Drawing {
  const pen = createPen({ ...options, width: pictureWidth - 2 * pictureMargin });
  const content = stack(pen, drawing, words);
  const height = Math.ceil(content.height + 2 * pictureMargin - 8);
  const ground = element("rect", { width: pictureWidth, height, fill: pen.palette("paper") });
  const band = element("rect", { width: pictureWidth, height: 6, fill: pen.palette("ink") });
  const inner = element("g", { transform: `translate(${pictureMargin} ${pictureMargin})` }, content.markup);
  return { width: pictureWidth, height, markup: ground + band + inner };
}

/** The file of a framed picture: an XML document that says its title and summary to those who do not see it. */
export function pictureDocument(framed: Drawing, words: FrameWords, direction: "ltr" | "rtl"): string {
  const { width, height } = framed;
  const said =
    element("title", { id: "title" }, escapeXml(words.title)) +
    element("desc", { id: "desc" }, escapeXml(words.summary));
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-labelledby": "title desc",
    "xml:lang": words.language,
    direction,
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("svg", root, said + framed.markup)}\n`;
}
