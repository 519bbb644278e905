/** A pen without a browser: every sign is about half as wide as it is high, colours go by their names. */
import type { PenOptions } from "#ui/picture/pen.ts";

export const testPen: PenOptions = {
  width: 1104,
  direction: "ltr",
  palette: (token) => token,
  fonts: { serif: "serif", sans: "sans-serif" },
  measure: (text, { size }) => text.length * size * 0.55,
};
