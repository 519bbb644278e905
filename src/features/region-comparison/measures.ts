/** What regions are compared by: their figures side by side, the recorded ones from the greatest on. Pure. */
import type { EventBrief } from "#data/briefs.ts";
import type { RegionChunk } from "#data/region-chunk.ts";
import type { CitedNumber, RegionId } from "#data/records.ts";
import { respondentShare } from "#domain/respondent-share.ts";
import { choice } from "#url/parameters.ts";

export const measureIds = ["share", "people-2017", "people-2018", "countries-2017", "countries-2018"] as const;
export type MeasureId = (typeof measureIds)[number];
/** Which measure is drawn. */
export const measureParameter = choice("measure", measureIds, "share");

export interface MeasuredRegion {
  readonly region: RegionId;
  /** null: no source read states it. */
  readonly number: CitedNumber | null;
  /** The workshop that is measured; null for the share of a region as a whole. */
  readonly workshop: EventBrief | null;
}
export interface Measure {
  readonly id: MeasureId;
  /** What the numbers count. The share is in per cent. */
  readonly quantity: "share" | "people" | "countries";
  readonly year: "2017" | "2018";
  /** Recorded figures from the greatest on, then those not recorded, in the given order of regions. */
  readonly regions: readonly MeasuredRegion[];
}

const workshopMeasures = [
  { id: "people-2017", quantity: "people", field: "participants", year: "2017", series: "2017-discussion" },
  { id: "people-2018", quantity: "people", field: "participants", year: "2018", series: "2018-ideas" },
  {
    id: "countries-2017",
    quantity: "countries",
    field: "countriesRepresented",
    year: "2017",
    series: "2017-discussion",
  },
  { id: "countries-2018", quantity: "countries", field: "countriesRepresented", year: "2018", series: "2018-ideas" },
] as const;

const unknownLast = -1;
const greatestFirst = (regions: readonly MeasuredRegion[]): readonly MeasuredRegion[] =>
  regions.toSorted((a, b) => (b.number?.value ?? unknownLast) - (a.number?.value ?? unknownLast));

/** All measures of a region's page, over regions in the order given. */
export function createMeasures(
  { stops, besideOthers }: Pick<RegionChunk, "stops" | "besideOthers">,
  regions: readonly RegionId[],
): readonly Measure[] {
  const shares = regions.map((region) => ({ region, number: respondentShare(besideOthers, region), workshop: null }));
  return [
    { id: "share", quantity: "share", year: "2017", regions: greatestFirst(shares) },
    ...workshopMeasures.map(({ field, series, ...measure }) => {
      const measured = regions.map((region) => {
        const workshop = stops.find((stop) => stop.series === series && stop.region === region) ?? null;
        return { region, number: workshop?.[field] ?? null, workshop };
      });
      return { ...measure, regions: greatestFirst(measured) };
    }),
  ];
}

export interface Rank {
  /** From 1; equal values share a rank. */
  readonly rank: number;
  readonly isShared: boolean;
  /** Regions whose figure is recorded. */
  readonly count: number;
}

/** Where a region stands among those whose figure is recorded; null where its own is not. */
export function rankOf({ regions }: Measure, region: RegionId): Rank | null {
  const values = regions.flatMap(({ number }) => (number === null ? [] : [number.value]));
  const own = regions.find((measured) => measured.region === region)?.number;
  if (!own) return null;
  return {
    rank: 1 + values.filter((value) => value > own.value).length,
    isShared: values.filter((value) => value === own.value).length > 1,
    count: values.length,
  };
}

/** Smallest and greatest recorded figure; null where none is. */
export function rangeOf({
  regions,
}: Measure): { readonly least: MeasuredRegion; readonly most: MeasuredRegion } | null {
  const recorded = regions.filter(({ number }) => number !== null);
  const [most] = recorded;
  const least = recorded.at(-1);
  return most && least ? { least, most } : null;
}
