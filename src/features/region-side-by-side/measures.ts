/** The figures by which regions are set side by side, each with its scale and with what may be said of differences. Pure. */
import type { EventBrief, RegionBrief } from "#data/briefs.ts";
import type { CompareChunk } from "#data/compare-chunks.ts";
import type { CitedNumber, RegionId, Series, SourceId } from "#data/records.ts";
import { respondentShare } from "#domain/respondent-share.ts";
import { tourSeries } from "#domain/tour.ts";
import { axisFor } from "#ui/chart/axis.ts";

export type Quantity = "share" | "people" | "countries" | "years" | "members" | "events" | "initiatives" | "centres";

/** What is known of one region by one measure. */
export type Known =
  | { readonly kind: "cited"; readonly number: CitedNumber }
  /** Counted by the Atlas itself; `source` where the counting rests on one. */
  | { readonly kind: "counted"; readonly value: number; readonly source: SourceId | null }
  | { readonly kind: "not-recorded" }
  | { readonly kind: "no-workshop" };

export interface MeasuredRegion {
  readonly region: RegionId;
  /** The workshop that is measured; null for a figure of the region as a whole, and where there was none. */
  readonly stop: EventBrief | null;
  readonly known: Known;
}

export interface Measure {
  readonly id: string;
  readonly quantity: Quantity;
  /** The tour whose workshops are measured; null for a figure of the region as a whole. */
  readonly series: Series | null;
  readonly regions: readonly MeasuredRegion[];
  /** The value at the end of every bar's track: the same for all regions, chosen or not, and for all measures of a quantity. */
  readonly end: number;
  /** The record's own words on what may be compared; null where none were needed. */
  readonly comparability: string | null;
}

interface StopQuantity {
  readonly quantity: "people" | "countries" | "years";
  readonly field: "participants" | "countriesRepresented" | "experienceYears";
  readonly series: readonly Series[];
  /** Statistics that hold the rule for a tour. */
  readonly rules: Partial<Readonly<Record<Series, string>>>;
}

const ofStops: readonly StopQuantity[] = [
  {
    quantity: "people",
    field: "participants",
    series: tourSeries,
    rules: {
      "2017-discussion": "regional-workshops-2017-participants",
      "2018-ideas": "regional-workshops-2018-participants",
    },
  },
  {
    quantity: "countries",
    field: "countriesRepresented",
    series: tourSeries,
    rules: {
      "2017-discussion": "regional-workshops-2017-countries",
      "2018-ideas": "regional-workshops-2018-countries",
      "2019-strategy": "strategy-workshops-countries",
      successor: "strategy-workshops-countries",
    },
  },
  // Only the reports of 2018 count the years of experience in the room.
  {
    quantity: "years",
    field: "experienceYears",
    series: ["2018-ideas"],
    rules: { "2018-ideas": "experience-years-2018" },
  },
];

const cited = (number: CitedNumber | null): Known =>
  number === null ? { kind: "not-recorded" } : { kind: "cited", number };

/** The value in words of arithmetic; null where none is known. */
export function valueOf(known: Known): number | null {
  if (known.kind === "cited") return known.number.value;
  return known.kind === "counted" ? known.value : null;
}

type Unscaled = Omit<Measure, "end">;

function stopMeasures(chunk: CompareChunk): readonly Unscaled[] {
  const ruleOf = (id: string | undefined): string | null =>
    chunk.comparabilities.find((rule) => rule.id === id)?.comparability ?? null;
  return ofStops.flatMap(({ quantity, field, series: tours, rules }) =>
    tours.map((series) => ({
      id: `${quantity}-${series}`,
      quantity,
      series,
      comparability: ruleOf(rules[series]),
      regions: chunk.regions.map(({ id: region }) => {
        const stop = chunk.stops.find((one) => one.series === series && one.region === region) ?? null;
        return { region, stop, known: stop === null ? { kind: "no-workshop" } : cited(stop[field]) } as const;
      }),
    })),
  );
}

function regionMeasure(
  quantity: Quantity,
  chunk: CompareChunk,
  read: (region: RegionBrief) => Known,
  comparability: string | null = null,
): Unscaled {
  const regions = chunk.regions.map((region) => ({ region: region.id, stop: null, known: read(region) }));
  return { id: quantity, quantity, series: null, comparability, regions };
}

/** All measures over all six regions, in the order in which they are shown. */
export function createMeasures(chunk: CompareChunk): readonly Measure[] {
  const { shares } = chunk;
  const share = (region: RegionId): CitedNumber | null => (shares === null ? null : respondentShare([shares], region));
  const counted = (value: number, source: SourceId | null = null): Known => ({ kind: "counted", value, source });
  const measures = [
    regionMeasure("share", chunk, ({ id }) => cited(share(id)), shares?.comparability ?? null),
    ...stopMeasures(chunk),
    regionMeasure("members", chunk, ({ unMembers, source }) => counted(unMembers, source)),
    regionMeasure("events", chunk, ({ counts }) => counted(counts.events)),
    regionMeasure("initiatives", chunk, ({ counts }) => counted(counts.initiatives)),
    regionMeasure("centres", chunk, ({ counts }) => counted(counts.centres)),
  ];
  return measures.map((measure) => ({ ...measure, end: scaleEnd(measure.quantity, measures) }));
}

/** A round number that holds every value of a quantity, so that bars of one quantity may be read against each other. */
function scaleEnd(quantity: Quantity, measures: readonly Unscaled[]): number {
  const same = measures.filter((measure) => measure.quantity === quantity);
  return axisFor(Math.max(1, ...same.flatMap(({ regions }) => regions.flatMap(({ known }) => valueOf(known) ?? []))))
    .end;
}

/** A measure over some of its regions, in their order. */
export function ofRegions(measure: Measure, regions: readonly RegionId[]): Measure {
  return { ...measure, regions: measure.regions.filter(({ region }) => regions.includes(region)) };
}
