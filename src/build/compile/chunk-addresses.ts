import type { Alpha2, EventId, InitiativeId, RegionId, SourceId } from "#data/records.ts";

type AddressUnder<Kind extends string> = `${Kind}/${string}`;

export const regionAddress = (id: RegionId): AddressUnder<"region"> => `region/${id}`;
export const eventAddress = (id: EventId): AddressUnder<"event"> => `event/${id}`;
/** Lower case, as in the addresses of pages. */
export const countryAddress = (code: Alpha2): AddressUnder<"country"> => `country/${code.toLowerCase()}`;
export const sourceAddress = (id: SourceId): AddressUnder<"source"> => `source/${id}`;
/** By number, as in addresses of pages. */
export const themeAddress = (number: number): `theme/${number}` => `theme/${number}`;
export const initiativeAddress = (id: InitiativeId): AddressUnder<"initiative"> => `initiative/${id}`;
export const regionSheetAddress = (id: RegionId): AddressUnder<"region-sheet"> => `region-sheet/${id}`;
/** Lower case, as in the addresses of pages. */
export const countrySheetAddress = (code: Alpha2): AddressUnder<"country-sheet"> =>
  `country-sheet/${code.toLowerCase()}`;
export const plateAddress = (id: string): AddressUnder<"plate"> => `plate/${id}`;
