/** What stands on a country's sheet: its events on one side, initiatives and centres on the other, its region where there is more room. */
import { useMemo } from "react";
import type { CountrySheetChunk, SheetEvent } from "#data/sheet-chunks.ts";
import { byProminence } from "#domain/prominence.ts";
import { composeSheet } from "./compose-sheet.ts";
import type { ComposedSheet } from "./compose-sheet.ts";
import { eventPieces, eventSources } from "./event-pieces.ts";
import { recordPieces, recordSources } from "./record-pieces.ts";
import { headingHeight } from "./room.ts";
import type { Piece, Shown } from "./room.ts";
import { countryFigures } from "./sheet-numbers.ts";
import { useSheetTexts } from "./use-sheet-texts.ts";
import type { SheetTexts } from "./use-sheet-texts.ts";

export interface CountrySheetContent extends ComposedSheet {
  readonly initiatives: CountrySheetChunk["initiatives"];
  /** The column that the region's workshops stand in, from 0. */
  readonly regionColumn: 0 | 1;
}

/** The line that says how many more there are; the remark that what countries took part in is hardly known. */
const restLine = 1;
const remarkLines = 2;
/** Events told before one that was held elsewhere gets its turn. */
const beforeElsewhere = 1;

/** Stops of the torch, then what most people came to, then the latest. */
const byWeight = (events: readonly SheetEvent[]): readonly SheetEvent[] =>
  events
    .toReversed()
    .toSorted(
      (a, b) =>
        Number(b.torch !== null) - Number(a.torch !== null) ||
        (b.participants?.value ?? 0) - (a.participants?.value ?? 0),
    );

interface EventPart {
  /** Heading and first sentence, event by event. */
  readonly first: readonly (readonly Piece[])[];
  /** What else there is to say. */
  readonly more: readonly Piece[];
}

function partOf(events: readonly SheetEvent[], texts: SheetTexts): EventPart {
  const heading = headingHeight + (events.length > 1 ? restLine : 0);
  const parts = byWeight(events).map((event) => eventPieces(event, texts));
  return {
    first: parts.map(({ head, sentences }, index) => [
      index === 0 ? { ...head, lines: head.lines + heading } : head,
      ...sentences.slice(0, 1),
    ]),
    more: [
      ...parts.flatMap(({ outcomes }) => outcomes.slice(0, 1)),
      ...parts.flatMap(({ sentences }) => sentences.slice(1)),
      ...parts.flatMap(({ outcomes }) => outcomes.slice(1)),
    ],
  };
}

const heightOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { lines }) => sum + lines, 0);

/** Composes the sheet. */
export function countryContent(chunk: CountrySheetChunk, texts: SheetTexts): CountrySheetContent {
  const { held, tookPart, centres, gaps } = chunk;
  const records = { centres, initiatives: byProminence(chunk.initiatives) };
  const stops = stopsElsewhere(chunk);
  const [here, elsewhere, region] = [held, tookPart, stops].map((events) => partOf(events, texts));
  const events = [
    ...(here?.first.slice(0, beforeElsewhere) ?? []),
    ...(elsewhere?.first.slice(0, 1) ?? []),
    ...(here?.first.slice(beforeElsewhere) ?? []),
    ...(elsewhere?.first.slice(1) ?? []),
    here?.more ?? [],
    elsewhere?.more ?? [],
  ].flat();
  const others = [
    { key: "remark", lines: headingHeight + remarkLines, after: null },
    ...recordPieces(records, gaps, texts, 0),
  ];
  const ofRegion = [...(region?.first ?? []).flat(), ...(region?.more ?? [])];
  const regionColumn = heightOf(events) <= heightOf(others) ? 0 : 1;
  const columns = regionColumn === 0 ? [[...events, ...ofRegion], others] : [events, [...others, ...ofRegion]];
  const cites = (shown: Shown): readonly unknown[] => {
    const regional = eventSources(stops, shown);
    return [
      { source: chunk.country.source },
      countryFigures(chunk).map(({ number }) => ({ source: number.source })),
      eventSources([...held, ...tookPart], shown),
      regionColumn === 0 ? regional : [],
      recordSources(records, shown),
      regionColumn === 1 ? regional : [],
    ];
  };
  const composed = composeSheet({ paper: texts.paper, stages: [columns], carried: chunk.sources, cites });
  return { ...composed, initiatives: records.initiatives, regionColumn };
}

/** Composed anew only when the chunk or the language changes. */
export function useCountrySheet(chunk: CountrySheetChunk): CountrySheetContent {
  const texts = useSheetTexts();
  return useMemo(() => countryContent(chunk, texts), [chunk, texts]);
}

/** The workshops of the region that are not told among what was held in the country or what it took part in. */
export function stopsElsewhere({ held, tookPart, stops }: CountrySheetChunk): readonly SheetEvent[] {
  const told = new Set([...held, ...tookPart].map(({ id }) => id));
  return stops.filter(({ id }) => !told.has(id));
}
