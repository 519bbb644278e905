/** An event as pieces of a sheet: its heading with its figures, the sentences of its summary, what came of it. */
import type { SheetEvent } from "#data/sheet-chunks.ts";
import type { LocalText, SourceId } from "#data/records.ts";
import { linesOf } from "./room.ts";
import type { Paper, Piece, Shown } from "./room.ts";
import { sentencesOf } from "./sentences.ts";

export interface EventPieces {
  readonly head: Piece;
  readonly sentences: readonly Piece[];
  readonly outcomes: readonly Piece[];
}

/** Markers after a text; the event's page names all its sources. */
const markersShown = 1;
/** Space above an entry, in lines. */
const spaceAbove = 0.35;
/** Characters, as are the two below. */
const bulletIndent = 3;
/** Room for the gap between the parts of a heading, and for the markers after a text. */
const betweenHeads = "   ";
const markers = " 00";
/** More than these would be a list of all ten. */
const mostOpportunities = 2;

/** Names a sentence of an event's summary among the pieces of a sheet. */
export const sentenceKey = (id: string, index: number): string => `${id} sentence ${index}`;
/** Names one of the things that came of an event. */
export const outcomeKey = (id: string, index: number): string => `${id} outcome ${index}`;

interface EventTexts {
  readonly paper: Paper;
  readonly heads: (event: SheetEvent) => readonly string[];
  readonly plain: (local: LocalText) => string;
}

/** Sentences run on, so a later one takes what it adds to the lines before it. */
export function eventPieces(event: SheetEvent, { heads, plain, paper: { columnLine } }: EventTexts): EventPieces {
  const { id, summary, outcomes, opportunities } = event;
  const headLines = linesOf(heads(event).join(betweenHeads), columnLine);
  const sentences = sentencesOf(plain(summary));
  const linesUpTo = (count: number): number =>
    count === 0 ? 0 : linesOf(sentences.slice(0, count).join(" ") + markers, columnLine);
  return {
    head: {
      key: id,
      lines: spaceAbove + headLines + (namesOpportunities(event) ? opportunities.length : 0),
      after: null,
    },
    sentences: sentences.map((_, index) => ({
      key: sentenceKey(id, index),
      lines: linesUpTo(index + 1) - linesUpTo(index),
      after: index === 0 ? id : sentenceKey(id, index - 1),
    })),
    outcomes: outcomes.map((outcome, index) => ({
      key: outcomeKey(id, index),
      lines: linesOf(plain(outcome) + markers, columnLine - bulletIndent),
      after: index === 0 ? id : outcomeKey(id, index - 1),
    })),
  };
}

/** Whether the countries at an event are worth a word where they are not recorded: at workshops, where delegates came for theirs. */
export const asksCountries = ({ torch, countriesRepresented }: SheetEvent): boolean =>
  torch !== null || countriesRepresented !== null;

/** Whether the opportunities named at an event are few enough to be a message. */
export const namesOpportunities = ({ opportunities }: SheetEvent): boolean =>
  opportunities.length > 0 && opportunities.length <= mostOpportunities;

/** The sources behind the text of an event; none where neither its story nor what came of it is shown. */
export function textSources({ id, sources }: SheetEvent, shown: Shown): readonly SourceId[] {
  return shown.has(sentenceKey(id, 0)) || shown.has(outcomeKey(id, 0)) ? sources.slice(0, markersShown) : [];
}

/** What events cite that stand on the sheet: their figures, then their text. */
export function eventSources(events: readonly SheetEvent[], shown: Shown): readonly unknown[] {
  return events
    .filter(({ id }) => shown.has(id))
    .map((event) => [
      [event.participants, event.countriesRepresented].map((number) => ({ source: number?.source })),
      { sources: textSources(event, shown) },
    ]);
}
