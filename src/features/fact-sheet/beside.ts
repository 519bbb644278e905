/** The two measures by which a region's sheet sets it beside the others. Pure. */
import type { EventBrief } from "#data/briefs.ts";
import type { RegionSheetChunk } from "#data/sheet-chunks.ts";
import type { CitedNumber, RegionId } from "#data/records.ts";
import { regionIds } from "#data/vocabulary.ts";
import { respondentShare } from "#domain/respondent-share.ts";

export interface BesideMeasure {
  /** The share is in per cent. */
  readonly quantity: "share" | "people" | "countries";
  readonly year: "2017" | "2018";
  /** One a region, in the order of the torch; null: no source read states it. */
  readonly regions: readonly { readonly region: RegionId; readonly number: CitedNumber | null }[];
}

const workshopMeasures = [
  { quantity: "people", field: "participants", year: "2018", series: "2018-ideas" },
  { quantity: "people", field: "participants", year: "2017", series: "2017-discussion" },
  { quantity: "countries", field: "countriesRepresented", year: "2018", series: "2018-ideas" },
  { quantity: "countries", field: "countriesRepresented", year: "2017", series: "2017-discussion" },
] as const;

const recorded = ({ regions }: BesideMeasure): number => regions.filter(({ number }) => number !== null).length;

/** The share of respondents, and what is recorded of the region's workshops and of most others: people before countries. */
export function besideMeasures({
  region,
  stops,
  besideOthers,
}: Pick<RegionSheetChunk, "region" | "stops" | "besideOthers">): readonly BesideMeasure[] {
  const share: BesideMeasure = {
    quantity: "share",
    year: "2017",
    regions: regionIds.map((id) => ({ region: id, number: respondentShare(besideOthers, id) })),
  };
  const workshops = workshopMeasures.map(({ quantity, field, year, series }): BesideMeasure => {
    const stopOf = (id: RegionId): EventBrief | undefined =>
      stops.find((stop) => stop.series === series && stop.region === id);
    return { quantity, year, regions: regionIds.map((id) => ({ region: id, number: stopOf(id)?.[field] ?? null })) };
  });
  const own = workshops.filter(({ regions }) => regions.some((at) => at.region === region.id && at.number !== null));
  const people = own.filter(({ quantity }) => quantity === "people");
  const [best] = (people.length > 0 ? people : own).toSorted((a, b) => recorded(b) - recorded(a));
  return best ? [share, best] : [share];
}
