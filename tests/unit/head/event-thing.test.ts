import { beforeAll, describe, expect, it } from "vitest";
import { eventThing } from "#build/head/json-ld/event-thing.ts";
import type { HeadContext } from "#build/head/head-context.ts";
import type { Thing } from "#build/head/json-ld/thing.ts";
import type { Event } from "#data/records.ts";
import { contextAt, eventLike, madeUpPage } from "./made-up-page.ts";

let context: HeadContext;
beforeAll(async () => {
  context = await contextAt();
});

const nowhere = { country: null, city: null, point: null, venue: null, online: null } as const;
const undated = { start: null, end: null, bounds: null };

/** What stands in the page: unknown properties are gone. */
function told(changed: Partial<Event>): Thing {
  const event = eventLike(context.dataset, {
    place: nowhere,
    dates: undated,
    organisations: [],
    host: null,
    ...changed,
  });
  const thing: Thing = JSON.parse(
    JSON.stringify(eventThing(event, madeUpPage(`/events/${event.id}/`, context), context)),
  );
  return thing;
}

describe("eventThing", () => {
  it.each([
    ["held", "https://schema.org/EventScheduled", false],
    ["announced", undefined, true],
    ["postponed", "https://schema.org/EventPostponed", false],
    ["cancelled", "https://schema.org/EventCancelled", false],
  ] as const)("says of an event that is %s: %s", (status, expected, isSaidInWords) => {
    const thing = told({ status });
    expect(thing["eventStatus"]).toBe(expected);
    expect(thing["disambiguatingDescription"]).toBe(
      isSaidInWords ? "Announced; no source read confirms that it took place." : undefined,
    );
  });

  it.each([
    ["2018", null],
    ["2018-05", "2018-06"],
    ["2018-05-23", "2018-05-25"],
  ])("keeps the precision of %s and %s", (start, end) => {
    const thing = told({ dates: { start, end, bounds: null } });
    expect([thing["startDate"], thing["endDate"]]).toEqual([start, end ?? undefined]);
  });

  it("gives no date where only bounds are known", () => {
    const bounds = { earliest: "2017", latest: "2018", basis: "x", source: context.dataset.sources[0]?.id };
    if (bounds.source === undefined) throw new Error("There is no source");
    const thing = told({ dates: { start: null, end: null, bounds: { ...bounds, source: bounds.source } } });
    expect("startDate" in thing || "endDate" in thing).toBe(false);
  });

  it.each([
    [true, "https://schema.org/OnlineEventAttendanceMode"],
    [false, "https://schema.org/OfflineEventAttendanceMode"],
    [null, undefined],
  ])("says how people met where the record knows (%s)", (online, expected) => {
    expect(told({ place: { ...nowhere, online } })["eventAttendanceMode"]).toBe(expected);
  });

  it("puts the point to the city, and the venue into the city", () => {
    const like = context.dataset.events.find(({ place }) => place.venue !== null && place.point !== null);
    if (like === undefined) throw new Error("There is no event at a venue");
    const { city, venue, point } = like.place;
    const geo = { "@type": "GeoCoordinates", latitude: point?.lat, longitude: point?.lon };
    const atVenue = told({ place: like.place })["location"];
    expect(atVenue).toMatchObject({ "@type": "Place", name: venue, containedInPlace: { name: city, geo } });
    expect(atVenue).not.toHaveProperty("geo");
    expect(told({ place: { ...like.place, venue: null } })["location"]).toMatchObject({
      "@type": "City",
      name: city,
      geo,
    });
  });

  it("names a country where no city is known, a page where people met on line, and nothing where nothing is known", () => {
    const like = context.dataset.countries.find(({ alpha2 }) => alpha2 === "VN");
    const country = like?.alpha2 ?? null;
    expect(told({ place: { ...nowhere, country } })["location"]).toMatchObject({ "@type": "Country", name: "Vietnam" });
    expect(told({ place: { ...nowhere, online: true } })["location"]).toMatchObject({ "@type": "VirtualLocation" });
    expect(told({})).not.toHaveProperty("location");
  });

  it.each([
    [["IFLA", "FESABID"], "A museum", ["IFLA", "FESABID"]],
    [[], "A museum", ["A museum"]],
  ])("is organised by %j at %s", (organisations, host, names) => {
    expect(told({ organisations, host })["organizer"]).toEqual(
      names.map((name) => ({ "@type": "Organization", name })),
    );
  });

  it("is organised by nobody where the record names none", () => {
    expect(told({})).not.toHaveProperty("organizer");
  });
});
