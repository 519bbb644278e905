import type { Event, Region, Series } from "#data/records.ts";

/** The tours of regional workshops, in order of time; `successor` holds those after the process. */
export const tourSeries = [
  "2017-discussion",
  "2018-ideas",
  "2019-strategy",
  "successor",
] as const satisfies readonly Series[];

/** An event at which a tour of regional workshops stopped. */
export const isStop = (event: Pick<Event, "torch">): boolean => event.torch !== null;

/** The stops of one tour, in the order in which the torch reached them. */
export const stopsOfTour = (events: readonly Event[], series: Series): readonly Event[] =>
  events
    .filter((event) => isStop(event) && event.series === series)
    .toSorted((a, b) => (a.torch?.order ?? 0) - (b.torch?.order ?? 0));

/** Regions in the order of the torch's first way round (the tour of 2017); any that it did not reach follow by id. */
export const regionsAlongTorch = (regions: readonly Region[], events: readonly Event[]): readonly Region[] => {
  const reached = stopsOfTour(events, "2017-discussion").map((event) => event.id);
  const place = (region: Region): number => {
    const workshop = region.workshops["2017-discussion"];
    const index = workshop === null ? -1 : reached.indexOf(workshop);
    return index === -1 ? reached.length : index;
  };
  return regions.toSorted((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
};
