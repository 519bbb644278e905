/** The key figures of a sheet: what sources state of workshops and other events, never a sum. Pure. */
import type { EventBrief } from "#data/briefs.ts";
import type { CitedNumber } from "#data/records.ts";
import type { CountrySheetChunk, RegionSheetChunk } from "#data/sheet-chunks.ts";
import { respondentShare } from "#domain/respondent-share.ts";

export interface SheetNumber {
  readonly kind: "people" | "countries" | "experience" | "share";
  readonly number: CitedNumber;
  /** What is counted took place there; null for the region as a whole. */
  readonly event: EventBrief | null;
  /** Of a workshop of the country's region, held in another country. */
  readonly isOfRegion?: boolean;
}

/** As many as stand beside the map. */
const most = 4;

const numbersOf = (event: EventBrief, kind: "people" | "countries" | "experience"): readonly SheetNumber[] => {
  const fields = {
    people: event.participants,
    countries: event.countriesRepresented,
    experience: event.experienceYears,
  };
  const number = fields[kind];
  return number === null ? [] : [{ kind, number, event }];
};
const kinds = ["people", "countries", "experience"] as const;

/** The share of respondents, then people, countries and experience of the workshops, the latest first. */
export function regionFigures({
  region,
  events,
  besideOthers,
}: Pick<RegionSheetChunk, "region" | "events" | "besideOthers">): readonly SheetNumber[] {
  const share = respondentShare(besideOthers, region.id);
  const workshops = events.filter((event) => event.torch !== null && event.status === "held").toReversed();
  return [
    ...(share === null ? [] : [{ kind: "share", number: share, event: null } as const]),
    ...kinds.flatMap((kind) => workshops.flatMap((event) => numbersOf(event, kind))),
  ].slice(0, most);
}

const people = ({ participants }: EventBrief): number => participants?.value ?? 0;

/** Of what was held in the country: stops of the torch first, then what brought most people; then of its region's workshops. */
export function countryFigures({ held, stops }: Pick<CountrySheetChunk, "held" | "stops">): readonly SheetNumber[] {
  const own = held
    .filter(({ status }) => status === "held")
    .toSorted((a, b) => Number(b.torch !== null) - Number(a.torch !== null) || people(b) - people(a));
  const ids = new Set(own.map(({ id }) => id));
  const others = stops.filter(({ id, status }) => !ids.has(id) && status === "held").toReversed();
  const numbers = (events: readonly EventBrief[]): readonly SheetNumber[] =>
    events.flatMap((event) => kinds.flatMap((kind) => numbersOf(event, kind)));
  return [...numbers(own), ...numbers(others).map((number) => ({ ...number, isOfRegion: true }))].slice(0, most);
}
