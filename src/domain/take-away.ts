/** What a reader can carry away: a page, or a figure of one. Made when the reader asks, from what is on screen then. */
import type { SourceBrief } from "#data/briefs.ts";
import type { FigureModel } from "./figure.ts";

/** A drawing that stands alone: markup of an `<svg>` with its size, colours and fonts in it. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** The content of the `<svg>` element, without the element itself. */
  readonly markup: string;
}

export interface TakeAwaySubject {
  /** Names the files: lower-case words joined by hyphens. */
  readonly id: string;
  readonly title: string;
  /** Where on its page a figure stands (the id of an element); null: the page as a whole. */
  readonly fragment: string | null;
  /** What stands in the table now; null where nothing is shown as a figure. */
  readonly figure: FigureModel | null;
  /** What it rests on, in the order of the page. */
  readonly sources: readonly SourceBrief[];
  /** Draws what is on screen on a light ground; null where there is nothing to draw. */
  readonly draw: (() => Promise<Drawing>) | null;
  /** Path of the same without the page around it, without base; null where there is none. */
  readonly embed: string | null;
}
