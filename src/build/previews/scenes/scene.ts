import type { Dataset } from "#data/records.ts";
import type { Colours } from "../colours.ts";
import { PANE } from "../layout.ts";
import type { Side } from "../side.ts";
import type { PreviewWords } from "../preview-words.ts";
import type { Ground } from "./ground.ts";

/** What every scene is drawn from. */
export interface Stage {
  readonly dataset: Dataset;
  readonly words: PreviewWords;
  readonly ground: Ground;
  readonly colours: Colours;
  /** Of the pane. */
  readonly side: Side;
}

/** The pane, filled with one colour. */
export const paneFill = (colour: string): string =>
  `<rect width="${PANE.width}" height="${PANE.height}" fill="${colour}"/>`;
