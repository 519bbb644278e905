/** Colours as the browser computes them, in a form that every drawing program reads. */

export interface Paint {
  /** "none", a reference, or a colour without transparency. */
  readonly color: string;
  /** From 0 to 1. */
  readonly alpha: number;
}

const hex = (values: readonly number[]): string =>
  `#${values.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`;

/** Mixed colours are computed in colour spaces that only browsers know: one pixel of it says what it is. */
function byPixel(value: string): Paint {
  const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  if (context === null) return { color: "none", alpha: 0 };
  context.fillStyle = value;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return { color: hex([red, green, blue]), alpha: Math.round((alpha / 255) * 100) / 100 };
}

/** Any computed `fill`, `stroke`, `color` or `background-color`. */
export function plainPaint(value: string): Paint {
  if (value === "none" || value === "") return { color: "none", alpha: 0 };
  if (value.startsWith("url(")) return { color: value.replaceAll('"', ""), alpha: 1 };
  const numbers = /^rgba?\(([^)]+)\)$/
    .exec(value)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (!numbers) return byPixel(value);
  const alpha = numbers[3] ?? 1;
  return alpha === 0 ? { color: "none", alpha: 0 } : { color: hex(numbers.slice(0, 3)), alpha };
}
