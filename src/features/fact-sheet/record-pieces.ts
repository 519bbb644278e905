/** Initiatives, centres and gaps as pieces of a sheet: one entry each, the most prominent first. */
import type { InitiativeBrief } from "#data/briefs.ts";
import type { Centre, Gap } from "#data/records.ts";
import { headingHeight, inTurn, linesOf } from "./room.ts";
import type { Paper, Piece, Shown } from "./room.ts";

export interface Records {
  readonly centres: readonly Centre[];
  readonly initiatives: readonly InitiativeBrief[];
}
/** Entries as they are written; for reckoning their room. */
export interface RecordTexts {
  readonly paper: Paper;
  readonly initiative: (initiative: InitiativeBrief) => string;
  readonly centre: (centre: Centre) => string;
}

/** Longest list of a sheet: what it shows are examples, the Atlas has all. */
const mostListed = 8;
/** The line that says how many more there are. */
const restLine = 1;
/** Space between entries, and what a marker takes of a line, in letters. */
const spaceBetween = 0.1;
const marker = " 00";

/** Names an initiative or a centre among the pieces of a sheet. */
export const recordKey = ({ id }: { readonly id: string }): string => `record ${id}`;
/** Names a gap. */
export const gapKey = ({ id }: Pick<Gap, "id">): string => `gap ${id}`;

type Entry = readonly [key: string, text: string];

/** `heading`: room that comes with the first entry. */
function listed(entries: readonly Entry[], heading: number, { columnLine }: Paper): readonly Piece[] {
  return entries.slice(0, mostListed).map(([key, text], index) => ({
    key,
    lines: linesOf(text + marker, columnLine) + spaceBetween + (index === 0 ? heading : 0),
    after: entries[index - 1]?.[0] ?? null,
  }));
}

/** The first initiative, gap and centre, then the second of each and so on. */
export function recordPieces(
  { centres, initiatives }: Records,
  gaps: readonly Gap[],
  texts: RecordTexts,
  gapHeading = headingHeight,
): readonly Piece[] {
  const count = centres.length + initiatives.length;
  const heading = headingHeight + (count > 1 ? restLine : 0);
  const lists = [
    listed(
      initiatives.map((record) => [recordKey(record), texts.initiative(record)]),
      heading,
      texts.paper,
    ),
    listed(
      gaps.map((gap) => [gapKey(gap), `${gap.topic} ${gap.missing}`]),
      gapHeading,
      texts.paper,
    ),
    // Centres stand under the same heading as initiatives.
    listed(
      centres.map((record) => [recordKey(record), texts.centre(record)]),
      initiatives.length > 0 ? 0 : heading,
      texts.paper,
    ),
  ];
  return inTurn(lists);
}

/** The first source of each record shown. */
export function recordSources({ centres, initiatives }: Records, shown: Shown): readonly unknown[] {
  return [
    initiatives.filter((record) => shown.has(recordKey(record))).map(({ sources }) => ({ source: sources[0] })),
    centres.filter((record) => shown.has(recordKey(record))).map(({ source }) => ({ source })),
  ];
}
