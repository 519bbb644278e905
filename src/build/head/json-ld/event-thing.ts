/**
 * An event in the terms of schema.org. Dates are as precise as the record: "2018" and "2018-05" are dates of ISO 8601 too. Nobody
 * is counted: the terms for attendance mean capacity or single people, and the record knows neither.
 */
import type { Event } from "#data/records.ts";
import type { HeadContext, HeadPage } from "../head-context.ts";
import type { Thing } from "./thing.ts";

/** "Scheduled" means held or going ahead as planned. For what was only announced there is no word: it is said in words. */
const statuses = {
  held: "https://schema.org/EventScheduled",
  announced: undefined,
  postponed: "https://schema.org/EventPostponed",
  cancelled: "https://schema.org/EventCancelled",
} as const satisfies Record<Event["status"], string | undefined>;

function attendanceMode(online: boolean | null): string | undefined {
  if (online === null) return undefined;
  return `https://schema.org/${online ? "Online" : "Offline"}EventAttendanceMode`;
}

/** The point is the centre of a city, so it belongs to the city and not to the venue in it. */
function cityThing({ city, country, point }: Event["place"]): Thing | undefined {
  if (city === null) return undefined;
  return {
    "@type": "City",
    name: city,
    address: { "@type": "PostalAddress", addressLocality: city, addressCountry: country ?? undefined },
    geo: point === null ? undefined : { "@type": "GeoCoordinates", latitude: point.lat, longitude: point.lon },
  };
}

function placeThing(place: Event["place"], { words }: HeadContext): Thing | undefined {
  const city = cityThing(place);
  const { venue, country } = place;
  if (venue !== null) {
    const address = {
      "@type": "PostalAddress",
      addressLocality: place.city ?? undefined,
      addressCountry: country ?? undefined,
    };
    return { "@type": "Place", name: venue, address, containedInPlace: city };
  }
  if (city !== undefined) return city;
  if (country === null) return undefined;
  const address = { "@type": "PostalAddress", addressCountry: country };
  return { "@type": "Country", name: words.country(country), address };
}

/** What happened on line has no place but its page, which is where it can be read of. */
function locationOf({ place }: Event, url: string, context: HeadContext): Thing | undefined {
  if (place.online !== true) return placeThing(place, context);
  return { "@type": "VirtualLocation", url };
}

/** Those the record names as organisers, else the host; nobody where it names none. */
function organizers({ organisations, host }: Event): readonly Thing[] | undefined {
  const names = organisations.length > 0 ? organisations : [host].filter((name) => name !== null);
  return names.length === 0 ? undefined : names.map((name) => ({ "@type": "Organization", name }));
}

/** The event that a page is about. */
export function eventThing(event: Event, page: HeadPage, context: HeadContext): Thing {
  const { words } = context;
  const { status, dates, place } = event;
  return {
    "@type": "Event",
    "@id": `${page.url}#event`,
    name: words.plain(event.name),
    description: words.plain(event.summary),
    disambiguatingDescription: status === "announced" ? words.t("event.status.announced") : undefined,
    startDate: dates.start ?? undefined,
    endDate: dates.end ?? undefined,
    eventStatus: statuses[status],
    eventAttendanceMode: attendanceMode(place.online),
    location: locationOf(event, page.url, context),
    organizer: organizers(event),
    about: { "@type": "Thing", name: "IFLA Global Vision" },
    image: page.imageUrl,
    url: page.url,
  };
}
