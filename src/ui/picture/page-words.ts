/** The words of a piece of a page as they are set there: line by line, each at its place. */
import { element, escapeXml } from "./markup.ts";
import { plainPaint } from "./plain-paint.ts";
import { pictureStack } from "./picture-fonts.ts";
import type { FontStacks } from "./type-setting.ts";

interface Line {
  readonly text: string;
  readonly box: DOMRect;
}

/** Splits a text where the browser breaks its lines. */
function linesOf(node: Node): readonly Line[] {
  const text = node.textContent ?? "";
  const range = node.ownerDocument?.createRange();
  if (!range) return [];
  const lines: Line[] = [];
  for (const { index, 0: word } of text.matchAll(/\S+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const box = range.getBoundingClientRect();
    const last = lines.at(-1);
    if (last && Math.abs(last.box.top - box.top) < 2) {
      const left = Math.min(last.box.left, box.left);
      const right = Math.max(last.box.right, box.right);
      lines[lines.length - 1] = {
        text: `${last.text} ${word}`,
        box: new DOMRect(left, last.box.top, right - left, last.box.height),
      };
    } else lines.push({ text: word, box });
  }
  return lines;
}

/** Where the base line of a line of text stands in its box. */
const baseLine = 0.79;

/** `origin` is the corner of the picture on the page. */
export function wordsOfNode(
  node: Node,
  style: CSSStyleDeclaration,
  origin: { readonly x: number; readonly y: number },
  fonts: FontStacks,
): string {
  const { color, alpha } = plainPaint(style.color);
  const isMirrored = style.direction === "rtl";
  return linesOf(node)
    .map(({ text, box }) =>
      element(
        "text",
        {
          x: (isMirrored ? box.right : box.left) - origin.x,
          y: box.top + box.height * baseLine - origin.y,
          fill: color,
          "fill-opacity": alpha === 1 ? null : alpha,
          "font-family": pictureStack(style.fontFamily, fonts),
          "font-size": Number.parseFloat(style.fontSize),
          "font-weight": style.fontWeight === "400" ? null : style.fontWeight,
          "font-style": style.fontStyle === "normal" ? null : style.fontStyle,
          direction: style.direction,
        },
        escapeXml(style.textTransform === "uppercase" ? text.toUpperCase() : text),
      ),
    )
    .join("");
}
