/**
 * Draws shapes and words as SVG with everything they need in attributes. Lengths run from the side where reading starts: in languages
 * written from the right the whole picture is mirrored here and nowhere else.
 */
import { element, escapeXml } from "./markup.ts";
import type { Attributes } from "./markup.ts";
import { setLines } from "./type-setting.ts";
import type { FontStacks, Measure, TypeStyle } from "./type-setting.ts";

/** A colour of the light theme by the name of its token: "ink", "africa-mark". */
export type Palette = (token: string) => string;

export interface PenOptions {
  readonly width: number;
  readonly direction: "ltr" | "rtl";
  readonly palette: Palette;
  readonly fonts: FontStacks;
  readonly measure: Measure;
}
export interface Words extends TypeStyle {
  /** Token of the colour. */
  readonly color: string;
  readonly anchor?: "start" | "middle" | "end";
}
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface Pen extends PenOptions {
  /** One line; `y` is its base line. */
  text(x: number, y: number, text: string, words: Words): string;
  /** A paragraph from `y` down, with how high it is. */
  paragraph(box: Omit<Box, "height">, text: string, words: Words): { readonly markup: string; readonly height: number };
  rect(box: Box, fill: string, more?: Attributes): string;
  line(from: readonly [number, number], to: readonly [number, number], stroke: string, more?: Attributes): string;
  circle(x: number, y: number, radius: number, more: Attributes): string;
}

/** Height of a line of text. */
export const leading = (size: number): number => Math.round(size * 1.38);

/** Scripts that have no italics; a slanted letter of theirs is none. */
const withoutItalics = /[\p{Script=Arabic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const readsFromRight = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const [fromLeft, fromRight] = ["\u200e", "\u200f"];

/** Makes a pen for a picture. */
export function createPen(options: PenOptions): Pen {
  const { width, direction, palette, fonts, measure } = options;
  const isMirrored = direction === "rtl";
  const at = (x: number): number => (isMirrored ? width - x : x);
  // Words that run against their picture keep numbers and full stops at their own ends.
  const marked = (said: string): string => {
    if (readsFromRight.test(said) === isMirrored) return said;
    const mark = isMirrored ? fromLeft : fromRight;
    return mark + said + mark;
  };
  const text = (x: number, y: number, said: string, words: Words): string =>
    said === ""
      ? ""
      : element(
          "text",
          {
            x: at(x),
            y,
            "font-family": fonts[words.family],
            "font-size": words.size,
            "font-weight": words.weight ?? null,
            "font-style": words.isItalic === true && !withoutItalics.test(said) ? "italic" : null,
            "text-anchor": words.anchor === "start" ? null : (words.anchor ?? null),
            fill: palette(words.color),
          },
          escapeXml(marked(said)),
        );
  return {
    ...options,
    text,
    paragraph: ({ x, y, width: room }, said, words) => {
      const lines = setLines(said, room, words, measure);
      const height = leading(words.size);
      return {
        markup: lines.map((line, index) => text(x, y + words.size + index * height, line, words)).join(""),
        height: lines.length * height,
      };
    },
    rect: (box, fill, more = {}) =>
      element("rect", {
        x: isMirrored ? width - box.x - box.width : box.x,
        y: box.y,
        width: Math.max(0, box.width),
        height: box.height,
        fill: fill.startsWith("url(") || fill === "none" ? fill : palette(fill),
        ...more,
      }),
    line: ([x1, y1], [x2, y2], stroke, more = {}) =>
      element("line", { x1: at(x1), y1, x2: at(x2), y2, stroke: palette(stroke), "stroke-width": 1, ...more }),
    circle: (x, y, radius, more) => element("circle", { cx: at(x), cy: y, r: radius, ...more }),
  };
}
