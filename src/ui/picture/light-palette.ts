/** The colours of the light theme, read from the style sheet of the page, whatever theme the page is in. */
import type { Palette } from "./pen.ts";

const isLight = (selector: string): boolean =>
  selector.split(",").some((part) => part.trim() === ':root[data-theme="light"]');

function lightRule(): CSSStyleDeclaration | null {
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (rule instanceof CSSStyleRule && isLight(rule.selectorText)) return rule.style;
    }
  }
  return null;
}

/** Ink for a token that the style sheet does not know: a picture is never blank. */
export function lightPalette(): Palette {
  const tokens = lightRule();
  return (token) => tokens?.getPropertyValue(`--${token}`).trim() || "currentColor";
}
