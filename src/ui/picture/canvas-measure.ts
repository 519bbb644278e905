/** Measures text as this browser sets it. */
import { fontStacks } from "./type-setting.ts";
import type { Measure, TypeStyle } from "./type-setting.ts";

/** A style as CSS writes a font in one line. */
function fontOf({ size, family, weight = 400, isItalic = false }: TypeStyle): string {
  return `${isItalic ? "italic " : ""}${weight} ${size}px ${fontStacks[family]}`;
}

/** Other machines have other fonts: a little more room than measured keeps words apart there, too. */
const slack = 1.03;

/** Throws where the browser gives no canvas. */
export function canvasMeasure(): Measure {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) throw new Error("This browser has no canvas to measure text with");
  return (text, style) => {
    context.font = fontOf(style);
    return context.measureText(text).width * slack;
  };
}
