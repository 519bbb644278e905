/** What stands on a region's sheet: its workshops on one side, its centres and initiatives and what is not known on the other. */
import { useMemo } from "react";
import type { RegionSheetChunk, SheetEvent } from "#data/sheet-chunks.ts";
import { chaptersOf } from "#domain/chapters.ts";
import type { Chapter } from "#domain/chapters.ts";
import { byProminence } from "#domain/prominence.ts";
import { besideMeasures } from "./beside.ts";
import { composeSheet } from "./compose-sheet.ts";
import type { ComposedSheet } from "./compose-sheet.ts";
import { eventPieces, eventSources } from "./event-pieces.ts";
import { recordPieces, recordSources } from "./record-pieces.ts";
import { headingHeight, inTurn } from "./room.ts";
import type { Shown } from "./room.ts";
import { regionFigures } from "./sheet-numbers.ts";
import { useSheetTexts } from "./use-sheet-texts.ts";
import type { SheetTexts } from "./use-sheet-texts.ts";

type Listed = Pick<RegionSheetChunk, "centres" | "initiatives" | "gaps">;
export interface RegionSheetContent extends ComposedSheet, Listed {
  readonly chapters: readonly Chapter<SheetEvent>[];
}

/** Height of a tour that did not come, in lines. */
const missingTour = 1.35;
/** An initiative, a gap and a centre. */
const firstRecords = 3;

/** Composes the sheet; lists come back with what is nearest to a reader first. */
export function regionContent(chunk: RegionSheetChunk, texts: SheetTexts): RegionSheetContent {
  const chapters = chaptersOf(chunk);
  const told = chapters.flatMap(({ event }) => event ?? []);
  const listed: Listed = {
    centres: chunk.centres,
    initiatives: byProminence(chunk.initiatives),
    gaps: nearestGaps(chunk, new Set(told.map(({ id }) => id))),
  };
  const events = told.map((event) => eventPieces(event, texts));
  const missing = (chapters.length - told.length) * missingTour;
  // What a workshop asked for comes before how it went; where nothing is recorded to have come of it, its work speaks.
  const left = [
    { key: "tours", lines: headingHeight + missing, after: null },
    ...events.flatMap(({ head, sentences, outcomes }) => [
      head,
      ...(outcomes.length > 0 ? outcomes : sentences).slice(0, 1),
    ]),
  ];
  const leftMore = [
    ...inTurn(events.map(({ sentences }) => sentences.slice(0, 1))),
    ...inTurn(events.map(({ outcomes }) => outcomes.slice(1))),
    ...inTurn(events.map(({ sentences }) => sentences.slice(1))),
  ].filter((piece) => !left.includes(piece));
  const records = recordPieces(listed, listed.gaps, texts);
  const beside = { key: "beside", lines: headingHeight + texts.paper.besideHeight, after: null };
  const stages = [
    [left, [beside]],
    [[], records.slice(0, firstRecords)],
    [leftMore, records.slice(firstRecords)],
  ];
  const cites = (shown: Shown): readonly unknown[] => [
    { source: chunk.region.source },
    regionFigures(chunk).map(({ number }) => ({ source: number.source })),
    eventSources(told, shown),
    besideMeasures(chunk).flatMap(({ regions }) => regions.map(({ number }) => ({ source: number?.source }))),
    recordSources(listed, shown),
  ];
  return { ...composeSheet({ paper: texts.paper, stages, carried: chunk.sources, cites }), ...listed, chapters };
}

/** Composed anew only when the chunk or the language changes. */
export function useRegionSheet(chunk: RegionSheetChunk): RegionSheetContent {
  const texts = useSheetTexts();
  return useMemo(() => regionContent(chunk, texts), [chunk, texts]);
}

/** What is not known of the workshops told comes first, then of the region, then of anything else. */
function nearestGaps({ region, gaps }: RegionSheetChunk, told: ReadonlySet<string>): RegionSheetChunk["gaps"] {
  const distance = ({ subjects }: RegionSheetChunk["gaps"][number]): number => {
    if (subjects.some(({ kind, id }) => kind === "event" && told.has(id))) return 0;
    return subjects.some(({ kind, id }) => kind === "region" && id === region.id) ? 1 : 2;
  };
  return gaps.toSorted((a, b) => distance(a) - distance(b));
}
