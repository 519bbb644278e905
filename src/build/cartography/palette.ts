import { readFileSync } from "node:fs";
import type { RegionId } from "#data/records.ts";

/** Colours of maps that are files of their own and cannot see the page's custom properties. */
export interface Palette {
  readonly theme: Theme;
  readonly sea: string;
  readonly graticule: string;
  readonly landOther: string;
  readonly paper: string;
  readonly sheet: string;
  readonly border: string;
  readonly rim: string;
  readonly torch: string;
  readonly halo: string;
  readonly tints: Readonly<Record<RegionId, string>>;
}
export type Theme = "light" | "dark";

/** Both palettes from the tokens of the interface, so that a colour is written once. */
export function readPalettes(): readonly Palette[] {
  const css = readTokens();
  return [paletteFrom(css, "light"), paletteFrom(css, "dark")];
}

/** Reads single tokens of one theme from the text of a style sheet, by name without dashes; throws, naming it, where one is missing. */
export function tokensFrom(css: string, theme: Theme): (name: string) => string {
  const selector = `:root[data-theme="${theme}"]`;
  const start = css.lastIndexOf(`${selector} {`);
  if (start < 0) throw new Error(`the tokens have no block ${selector}`);
  const block = css.slice(start, css.indexOf("}", start));
  return (name) => {
    const value = new RegExp(`--${name}:\\s*([^;]+);`).exec(block)?.[1];
    if (!value) throw new Error(`the tokens of the ${theme} theme lack --${name}`);
    return value.trim();
  };
}

/** The style sheet that holds the tokens. */
export const readTokens = (): string => readFileSync(new URL("../../ui/tokens.css", import.meta.url), "utf8");

/** Reads the colours of one theme from the text of a style sheet. Throws, naming the property, where one is missing. */
export function paletteFrom(css: string, theme: Theme): Palette {
  const colour = tokensFrom(css, theme);
  const tint = (region: RegionId): string => colour(`${region}-tint`);
  return {
    theme,
    sea: colour("sea"),
    graticule: colour("graticule"),
    landOther: colour("land-other"),
    paper: colour("paper"),
    sheet: colour("sheet"),
    border: colour("ink-2"),
    rim: colour("rule-2"),
    torch: colour("torch"),
    halo: colour("halo"),
    tints: {
      "north-america": tint("north-america"),
      "latin-america-caribbean": tint("latin-america-caribbean"),
      europe: tint("europe"),
      "middle-east-north-africa": tint("middle-east-north-africa"),
      africa: tint("africa"),
      "asia-oceania": tint("asia-oceania"),
    },
  };
}
