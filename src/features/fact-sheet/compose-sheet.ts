/** Chooses what stands on a sheet so that the columns and the sources they cite fill one page and no more. */
import type { CitedSources, SourceBrief } from "#data/briefs.ts";
import { createCitationBook } from "#domain/citation-book.ts";
import type { CitationBook } from "#domain/citation-book.ts";
import { filling, linesOf } from "./room.ts";
import type { Columns, Paper, Shown } from "./room.ts";

/** The QR code and its address stand beside the sources and need as much. */
const leastFoot = 8;
const sourceColumns = 2;

export interface SheetPlan {
  readonly paper: Paper;
  /** The two columns: what a sheet is for, then what else there is to say. */
  readonly stages: readonly Columns[];
  readonly carried: CitedSources;
  /** What is cited, from top to bottom, given what is shown. */
  readonly cites: (shown: Shown) => readonly unknown[];
}
export interface ComposedSheet {
  readonly shown: Shown;
  readonly book: CitationBook;
}

/** As it stands in the list of sources. */
const sourceText = ({ publisher, title, url }: SourceBrief): string =>
  `00 ${publisher}, ${title}, 00.00.0000. ${hostOf(url)}`;

/** The host of an address; empty where there is no address. */
export function hostOf(url: string | null): string {
  return url === null ? "" : new URL(url).hostname.replace(/^www\./, "");
}

function footLines(sources: readonly SourceBrief[], { sourceLine, sourceHeight }: Paper): number {
  const lines = sources.reduce((sum, source) => sum + linesOf(sourceText(source), sourceLine), 0);
  return Math.max(leastFoot, (lines / sourceColumns + 1) * sourceHeight);
}

/** Takes what there is room for, with the sources that it cites. Deterministic. */
export function composeSheet({ paper, stages, carried, cites }: SheetPlan): ComposedSheet {
  const bookOf = (shown: Shown): CitationBook => createCitationBook(carried, cites(shown), { listsRest: false });
  const shown = filling(stages, paper.room, (tried) => footLines(bookOf(tried).sources, paper));
  return { shown, book: bookOf(shown) };
}
