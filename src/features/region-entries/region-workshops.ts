import type { EventBrief, RegionBrief } from "#data/briefs.ts";

export interface TourOfRegion {
  readonly year: "2017" | "2018" | "2019";
  /** null: no workshop found. */
  readonly workshop: EventBrief | null;
}

const tours = [
  { year: "2017", series: "2017-discussion" },
  { year: "2018", series: "2018-ideas" },
  { year: "2019", series: "2019-strategy" },
] as const;

/** The region's workshop in each of the three tours. */
export function toursOfRegion(
  { workshops }: Pick<RegionBrief, "workshops">,
  events: readonly EventBrief[],
): readonly TourOfRegion[] {
  return tours.map(({ year, series }) => ({
    year,
    workshop: events.find((event) => event.id === workshops[series]) ?? null,
  }));
}
