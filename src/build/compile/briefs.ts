import type {
  CountryBrief,
  EventBrief,
  EventLink,
  EventStory,
  InitiativeBrief,
  RegionBrief,
  SourceBrief,
} from "#data/briefs.ts";
import type { Country, Dataset, Event, Initiative, Region, Source } from "#data/records.ts";
import { recordsOfCountry } from "#domain/country-records.ts";

/** An event without its texts. */
export function briefEvent(event: Event): EventBrief {
  return {
    id: event.id,
    name: event.name,
    region: event.region,
    series: event.series,
    kind: event.kind,
    status: event.status,
    dates: event.dates,
    torch: event.torch,
    participants: event.participants,
    countriesRepresented: event.countriesRepresented,
    experienceYears: event.experienceYears,
    countries: event.countries,
    city: event.place.city,
    country: event.place.country,
    online: event.place.online,
    hasPoint: event.place.point !== null,
  };
}

/** An event as a link to its page needs it. */
export function linkEvent({ id, name, place, dates, status, torch }: Event): EventLink {
  return { id, name, city: place.city, dates, status, torch };
}

/** An event with the summary that its region's story needs. */
export function eventStory(event: Event): EventStory {
  const { host, summary, sources, place } = event;
  return { ...briefEvent(event), host, summary, sources, venue: place.venue };
}

/** An initiative as lists need it. */
export function briefInitiative(initiative: Initiative): InitiativeBrief {
  const { id, name, kind, status, level, region, dates, summary, sources, prominence, pointer, rank } = initiative;
  return { id, name, kind, status, level, region, dates, summary, sources, prominence, pointer, rank };
}

/** A region with the numbers of records filed under it. */
export function briefRegion(region: Region, dataset: Dataset): RegionBrief {
  const { sources: _, ...rest } = region;
  const own = (records: readonly { readonly region: string | null }[]): number =>
    records.filter((record) => record.region === region.id).length;
  return {
    ...rest,
    counts: { events: own(dataset.events), initiatives: own(dataset.initiatives), centres: own(dataset.centres) },
  };
}

/** A country with the numbers of its records. */
export function briefCountry(country: Country, dataset: Dataset): CountryBrief {
  const { alpha2, name, region, assignment, unMember, note, source } = country;
  const { held, tookPart, initiatives, centres } = recordsOfCountry(dataset, alpha2);
  const records = {
    held: held.length,
    tookPart: tookPart.length,
    initiatives: initiatives.length,
    centres: centres.length,
  };
  return { alpha2, name, region, assignment, unMember, note, source, records };
}

/** A source as its card shows it; `uses`: how much rests on it. */
export function briefSource(source: Source, uses: number): SourceBrief {
  const { note: _, ...rest } = source;
  return { ...rest, uses };
}
