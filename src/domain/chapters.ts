/** The region's story as data: a chapter for each tour, and all its other events by year. */
import type { EventBrief, EventStory } from "#data/briefs.ts";
import type { RegionChunk } from "#data/region-chunk.ts";
import type { Gap, Series } from "#data/records.ts";
import { tourSeries } from "./tour.ts";

export interface Chapter<Told extends EventStory = EventStory> {
  readonly series: Series;
  /** Of the workshop, or of the tour that did not come; null for the time after the process. */
  readonly year: string | null;
  /** null: no workshop found. */
  readonly event: Told | null;
  /** What the record says of a tour that did not come: a gap about both. */
  readonly gap: Gap | null;
}

/** One chapter a tour, in order of time, whether or not it came to the region. */
export function chaptersOf<Told extends EventStory>({
  region,
  events,
  gaps,
}: Pick<RegionChunk, "region" | "gaps"> & { readonly events: readonly Told[] }): readonly Chapter<Told>[] {
  return tourSeries.map((series) => {
    const event = events.find((candidate) => candidate.id === region.workshops[series]) ?? null;
    const isMissing = ({ subjects }: Gap): boolean =>
      subjects.some(({ kind, id }) => kind === "series" && id === series) &&
      subjects.some(({ kind, id }) => kind === "region" && id === region.id);
    const tourYear = series === "successor" ? null : series.slice(0, 4);
    return {
      series,
      year: event?.dates.start?.slice(0, 4) ?? tourYear,
      event,
      gap: event === null ? (gaps.find(isMissing) ?? null) : null,
    };
  });
}

/** Events of the region that are not told as chapters. */
export function besideChapters<T extends EventBrief>(events: readonly T[], chapters: readonly Chapter[]): readonly T[] {
  const told = new Set(chapters.flatMap(({ event }) => (event === null ? [] : [event.id])));
  return events.filter((event) => !told.has(event.id));
}

export interface YearOfEvents {
  /** null: the year is unknown. */
  readonly year: string | null;
  readonly events: readonly EventBrief[];
}

/** Groups events that are in order of time by their first year. */
export function byYear(events: readonly EventBrief[]): readonly YearOfEvents[] {
  const yearOf = (event: EventBrief): string | null => event.dates.start?.slice(0, 4) ?? null;
  const years = [...new Set(events.map(yearOf))];
  return years.map((year) => ({ year, events: events.filter((event) => yearOf(event) === year) }));
}
