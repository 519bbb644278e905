/** The hatching of what is not recorded, once in a picture. */
import { element } from "./markup.ts";
import type { Palette } from "./pen.ts";

const id = "not-recorded";
export const hatchFill = `url(#${id})`;

/** Definitions that a picture with hatching needs. */
export function hatchDefinition(palette: Palette): string {
  const stroke = { d: "M0 0V8", stroke: palette("hatch"), "stroke-width": 3 };
  const pattern = { id, width: 8, height: 8, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" };
  return element("defs", {}, element("pattern", pattern, element("path", stroke)));
}
