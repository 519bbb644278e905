import type { RegionId, Scope } from "#data/records.ts";
import { paletteFrom, readTokens, tokensFrom } from "../cartography/palette.ts";
import type { Palette } from "../cartography/palette.ts";

/** The light plate's colours, with those of text, rules and marks. */
export interface Colours extends Palette {
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly rule: string;
  readonly torchOn: string;
  readonly dot: string;
  readonly hatch: string;
  /** Text of a region's own hue. */
  regionInk(region: RegionId): string;
  /** Marks and bars of a region; of the world as a whole a neutral one. */
  mark(scope: Scope): string;
}

/** From the tokens of the interface. Pictures are light, as they stand on other people's pages. */
export function previewColours(css: string = readTokens()): Colours {
  const token = tokensFrom(css, "light");
  return {
    ...paletteFrom(css, "light"),
    ink: token("ink"),
    ink2: token("ink-2"),
    ink3: token("ink-3"),
    rule: token("rule"),
    torchOn: token("torch-on"),
    dot: token("dot"),
    hatch: token("hatch"),
    regionInk: (region) => token(`${region}-ink`),
    mark: (scope) => token(scope === "global" ? "ink-3" : `${scope}-mark`),
  };
}
