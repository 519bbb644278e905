/** Measures text as this browser sets it. */
import type { FontStacks, Measure, TypeStyle } from "./type-setting.ts";

/** A style as CSS writes a font in one line. */
function fontOf({ size, family, weight = 400, isItalic = false }: TypeStyle, fonts: FontStacks): string {
  return `${isItalic ? "italic " : ""}${weight} ${size}px ${fonts[family]}`;
}

/** Other machines have other fonts: a little more room than measured keeps words apart there, too. */
const slack = 1.03;

/** Throws where the browser gives no canvas. */
export function canvasMeasure(fonts: FontStacks): Measure {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) throw new Error("This browser has no canvas to measure text with");
  return (text, style) => {
    context.font = fontOf(style, fonts);
    return context.measureText(text).width * slack;
  };
}
