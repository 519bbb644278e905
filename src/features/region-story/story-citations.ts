/** What the head and the story of a region cite, in the order in which they are read. Pure. */
import type { EventBrief } from "#data/briefs.ts";
import type { RegionChunk } from "#data/region-chunk.ts";
import { respondentShare } from "#domain/respondent-share.ts";
import { besideChapters, chaptersOf } from "#domain/chapters.ts";

/** Markers after a summary; its first sources carry it, the event's page names all. */
export const markersShown = 3;

const people = (events: readonly EventBrief[]): readonly unknown[] => events.map((event) => event.participants);

/** For the page's citation book. */
export function storyCitations(chunk: RegionChunk): readonly unknown[] {
  const { region, besideOthers, events, heldHere } = chunk;
  const chapters = chaptersOf(chunk);
  return [
    { source: region.source, sources: region.sources.slice(0, 2) },
    respondentShare(besideOthers, region.id),
    chapters.map(({ event }) => [
      { sources: event?.sources.slice(0, markersShown) ?? [] },
      [event?.participants, event?.countriesRepresented, event?.experienceYears],
    ]),
    people(besideChapters(events, chapters)),
    people(heldHere),
  ];
}
