import type { Alpha2, Centre, Dataset, Event, Initiative } from "#data/records.ts";
import { inOrderOfTime } from "./event-order.ts";

/** What is known to have happened in a country or with it. Absence says that nothing was recorded, not that nothing was. */
export interface CountryRecords {
  /** Events held in the country. */
  readonly held: readonly Event[];
  /** Events elsewhere or on line in which it is known to have taken part. */
  readonly tookPart: readonly Event[];
  readonly initiatives: readonly Initiative[];
  readonly centres: readonly Centre[];
}

type Records = Pick<Dataset, "events" | "initiatives" | "centres">;

/** Records of one country; an event held in the country is not repeated among those it took part in. */
export const recordsOfCountry = (records: Records, country: Alpha2): CountryRecords => ({
  held: inOrderOfTime(records.events.filter((event) => event.place.country === country)),
  tookPart: inOrderOfTime(
    records.events.filter((event) => event.place.country !== country && event.countries.includes(country)),
  ),
  initiatives: records.initiatives.filter((initiative) => initiative.countries.includes(country)),
  centres: records.centres.filter((centre) => centre.country === country),
});

/** Whether anything at all is on record of a country. */
export function hasRecords({
  held,
  tookPart,
  initiatives,
  centres,
}: Readonly<Record<keyof CountryRecords, readonly unknown[]>>): boolean {
  return held.length + tookPart.length + initiatives.length + centres.length > 0;
}
