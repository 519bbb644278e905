/** Draws what is on screen, for figures that are maps or lanes: the same marks, on a light ground, as wide as a picture. */
import type { Drawing } from "#domain/take-away.ts";
import { inlinedSvg } from "./inlined-svg.ts";
import { withLightStage } from "./light-stage.ts";
import { element as write } from "./markup.ts";
import { wordsOfNode } from "./page-words.ts";
import { pictureFonts } from "./picture-fonts.ts";
import { plainPaint } from "./plain-paint.ts";
import type { FontStacks } from "./type-setting.ts";

interface Origin {
  readonly x: number;
  readonly y: number;
}
const sides = ["Top", "Right", "Bottom", "Left"] as const;
const gap = 18;
/** Controls and what is said to those who hear the page. */
const leftOut = "button, input, select, textarea, noscript, [role='status'], .vh, .tip, .take-away";

function borders(box: DOMRect, style: CSSStyleDeclaration, { x, y }: Origin): string {
  const [left, top, right, bottom] = [box.left - x, box.top - y, box.right - x, box.bottom - y];
  const lines = {
    Top: [left, top, right, top],
    Right: [right, top, right, bottom],
    Bottom: [left, bottom, right, bottom],
    Left: [left, top, left, bottom],
  } as const;
  return sides
    .map((side) => {
      const width = Number.parseFloat(style[`border${side}Width`]);
      if (width === 0 || style[`border${side}Style`] === "none") return "";
      const { color, alpha } = plainPaint(style[`border${side}Color`]);
      const [x1, y1, x2, y2] = lines[side];
      const dashes =
        { dashed: `${3 * width} ${3 * width}`, dotted: `${width} ${2 * width}` }[style[`border${side}Style`]] ?? null;
      return write("line", {
        x1,
        y1,
        x2,
        y2,
        stroke: color,
        "stroke-opacity": alpha,
        "stroke-width": width,
        "stroke-dasharray": dashes,
      });
    })
    .join("");
}

function ground(box: DOMRect, style: CSSStyleDeclaration, { x, y }: Origin): string {
  const { color, alpha } = plainPaint(style.backgroundColor);
  if (alpha === 0 || box.width === 0) return "";
  const round = style.borderRadius.endsWith("%") ? box.height / 2 : Number.parseFloat(style.borderRadius) || null;
  return write("rect", {
    x: box.left - x,
    y: box.top - y,
    width: box.width,
    height: box.height,
    rx: round,
    fill: color,
    "fill-opacity": alpha,
  });
}

function drawElement(element: Element, origin: Origin, fonts: FontStacks): string {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style || style.display === "none" || style.visibility === "hidden" || element.matches(leftOut)) return "";
  const box = element.getBoundingClientRect();
  const place = { x: box.left - origin.x, y: box.top - origin.y, width: box.width, height: box.height };
  if (element.localName === "svg") return inlinedSvg(element, place, fonts);
  const content = [...element.childNodes].map((node) => {
    if (node.nodeType === node.TEXT_NODE) return wordsOfNode(node, style, origin, fonts);
    const child = [...element.children].find((one) => one === node);
    return child === undefined ? "" : drawElement(child, origin, fonts);
  });
  const own = ground(box, style, origin);
  const isClipped = style.overflowX !== "visible" && box.width > 0;
  const { x, y, width, height } = place;
  const inside = isClipped
    ? write("svg", { ...place, viewBox: `${x} ${y} ${width} ${height}` }, content.join(""))
    : content.join("");
  return own + inside + borders(box, style, origin);
}

/** One below the other, as wide as the first. Absent parts are passed over. Throws where none is left. */
export async function drawScreen(parts: readonly (Element | null)[]): Promise<Drawing> {
  const fonts = pictureFonts();
  return withLightStage(
    parts.filter((part) => part !== null),
    (copies) => {
      let height = 0;
      const width = Math.max(...copies.map((copy) => copy.getBoundingClientRect().width));
      if (!(width > 0)) throw new Error("There is nothing on screen to draw");
      const drawn = copies.map((copy) => {
        const box = copy.getBoundingClientRect();
        const top = height === 0 ? 0 : height + gap;
        height = top + box.height;
        return drawElement(copy, { x: box.left, y: box.top - top }, fonts);
      });
      return { width, height, markup: drawn.join("") };
    },
  );
}
