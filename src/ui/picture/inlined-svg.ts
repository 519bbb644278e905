/** Writes a drawing of the page as markup that stands alone: what style sheets say of each part becomes its attributes. */
import { element as write, escapeXml } from "./markup.ts";
import type { Attributes } from "./markup.ts";
import { plainPaint } from "./plain-paint.ts";
import { pictureStack } from "./picture-fonts.ts";
import type { FontStacks } from "./type-setting.ts";

/** Attributes that are geometry or refer to other parts; all others are for screens and scripts. */
const kept = new Set(
  "x y x1 y1 x2 y2 cx cy rx ry width height d points viewBox preserveAspectRatio href id dx dy offset patternUnits patternTransform gradientUnits maskContentUnits".split(
    " ",
  ),
);
const leftOut = new Set(["title", "desc", "script", "style", "foreignObject"]);
/** Inherited properties that are written as they are computed. */
const inherited = [
  "fill-rule",
  "stroke-linecap",
  "stroke-linejoin",
  "font-size",
  "font-weight",
  "font-style",
  "text-anchor",
  "letter-spacing",
  "dominant-baseline",
  "paint-order",
  "direction",
  "unicode-bidi",
] as const;
const defaults: Readonly<Record<string, string>> = {
  fill: "",
  "fill-opacity": "1",
  stroke: "none",
  "stroke-opacity": "1",
  "stroke-width": "1px",
  "stroke-dasharray": "none",
  "fill-rule": "nonzero",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  "font-style": "normal",
  "text-anchor": "start",
  "letter-spacing": "normal",
  "dominant-baseline": "auto",
  "paint-order": "normal",
  // Maps read from the left in any picture: always written, as anchors go by it.
  direction: "",
  "unicode-bidi": "normal",
};

type Look = Readonly<Record<string, string>>;

const isGraphic = (element: Element): element is SVGGraphicsElement => "getScreenCTM" in element;

/** How much wider a line is drawn than its number says, where it keeps its width on screen. */
function lineScale(element: Element, style: CSSStyleDeclaration): number {
  if (style.getPropertyValue("vector-effect") !== "non-scaling-stroke" || !isGraphic(element)) return 1;
  const matrix = element.getScreenCTM();
  return matrix === null ? 1 : Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c)) || 1;
}

const scaled = (lengths: string, scale: number): string =>
  lengths === "none"
    ? lengths
    : lengths
        .split(/[\s,]+/)
        .map((length) => String(Math.round((Number.parseFloat(length) / scale) * 100) / 100))
        .join(" ");

function lookOf(element: Element, style: CSSStyleDeclaration, fonts: FontStacks): Look {
  const of = (name: string): string => style.getPropertyValue(name);
  const fill = plainPaint(of("fill"));
  const stroke = plainPaint(of("stroke"));
  const scale = lineScale(element, style);
  return {
    fill: fill.color,
    "fill-opacity": String(Number(of("fill-opacity")) * (fill.color === "none" ? 1 : fill.alpha)),
    stroke: stroke.color,
    "stroke-opacity": String(Number(of("stroke-opacity")) * (stroke.color === "none" ? 1 : stroke.alpha)),
    "stroke-width": scaled(of("stroke-width"), scale),
    "stroke-dasharray": scaled(of("stroke-dasharray"), scale),
    "font-family": pictureStack(of("font-family"), fonts),
    ...Object.fromEntries(inherited.map((name) => [name, of(name)])),
  };
}

/** A transform of the style sheet, about its own origin, as an attribute. */
function transformOf(element: Element, style: CSSStyleDeclaration): string | null {
  const { transform, transformBox } = style;
  if (transform === "none" || transform.startsWith("matrix3d") || element.localName === "svg") return null;
  const [x = 0, y = 0] = style.transformOrigin.split(" ").map((length) => Number.parseFloat(length));
  if (transformBox === "view-box" && element.getAttribute("transform") !== null) return transform;
  const box = transformBox === "fill-box" && isGraphic(element) ? element.getBBox() : { x: 0, y: 0 };
  const [left, top] = [x + box.x, y + box.y];
  return left === 0 && top === 0 ? transform : `translate(${left} ${top}) ${transform} translate(${-left} ${-top})`;
}

function ownAttributes(element: Element, style: CSSStyleDeclaration, look: Look, around: Look): Attributes {
  const geometry = [...element.attributes].filter(({ name }) => kept.has(name)).map(({ name, value }) => [name, value]);
  const differing = Object.entries(look).filter(([name, value]) => around[name] !== value);
  return {
    ...Object.fromEntries(geometry),
    ...(element.localName === "circle" ? { r: Number.parseFloat(style.getPropertyValue("r")) } : {}),
    ...Object.fromEntries(differing),
    opacity: style.opacity === "1" ? null : style.opacity,
    transform: transformOf(element, style),
    overflow: element.localName === "svg" && style.overflow === "visible" ? "visible" : null,
  };
}

const saidIn = (text: string, style: CSSStyleDeclaration): string =>
  escapeXml(style.textTransform === "uppercase" ? text.toUpperCase() : text);

function writeElement(element: Element, around: Look, place: Attributes | null, fonts: FontStacks): string {
  if (leftOut.has(element.localName)) return "";
  const view = element.ownerDocument.defaultView;
  if (view === null) return "";
  const style = view.getComputedStyle(element);
  if (style.display === "none" || style.visibility === "hidden") return "";
  const look = lookOf(element, style, fonts);
  const own = { ...ownAttributes(element, style, look, around), ...place };
  const content = [...element.childNodes].map((node) => {
    if (node.nodeType === node.TEXT_NODE) return saidIn(node.textContent ?? "", style);
    const child = [...element.children].find((one) => one === node);
    return child === undefined ? "" : writeElement(child, look, null, fonts);
  });
  return write(element.localName === "a" ? "g" : element.localName, own, content.join(""));
}

/** A whole `<svg>` of the page, put at a place of the picture; its size there is that on the page. */
export function inlinedSvg(
  svg: Element,
  place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  fonts: FontStacks,
): string {
  return writeElement(svg, defaults, { ...place }, fonts);
}
