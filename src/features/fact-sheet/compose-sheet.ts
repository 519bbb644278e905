/** Chooses what stands on a sheet so that the columns and the sources they cite fill one page and no more. */
import type { CitedSources, SourceBrief } from "#data/chunks.ts";
import { createCitationBook } from "#domain/citation-book.ts";
import type { CitationBook } from "#domain/citation-book.ts";
import { fitting, linesOf, sourceHeight, sourceLine } from "./room.ts";
import type { Piece, Shown } from "./room.ts";

/** Lines below the map for two columns and the sources, on the shorter of A4 and Letter, with room to spare for wider fonts. */
const room = 31;
/** The QR code and its address stand beside the sources and need as much. */
const leastFoot = 8;
const sourceColumns = 2;

export interface SheetPlan {
  /** The two columns, each in order of importance. */
  readonly columns: readonly (readonly Piece[])[];
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

function footLines(sources: readonly SourceBrief[]): number {
  const lines = sources.reduce((sum, source) => sum + linesOf(sourceText(source), sourceLine), 0);
  return Math.max(leastFoot, (lines / sourceColumns + 1) * sourceHeight);
}

/** Starts from full columns and takes a line away until the sources fit as well. Deterministic. */
export function composeSheet({ columns, carried, cites }: SheetPlan): ComposedSheet {
  for (let body = room - leastFoot; ; body -= 1) {
    const fitted = columns.map((pieces) => fitting(pieces, body));
    const shown = new Set(fitted.flatMap((column) => [...column.shown]));
    const book = createCitationBook(carried, cites(shown), { listsRest: false });
    const height = Math.max(...fitted.map(({ lines }) => lines));
    if (body === 0 || height + footLines(book.sources) <= room) return { shown, book };
  }
}
