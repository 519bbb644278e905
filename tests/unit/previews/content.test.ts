import { beforeAll, describe, expect, it } from "vitest";
import { contentOf } from "#build/previews/content-of.ts";
import type { PreviewContent } from "#build/previews/content/preview-content.ts";
import { sourcesLine } from "#build/previews/content/sources-line.ts";
import type { PreviewContext } from "#build/previews/preview-of.ts";
import type { Dataset, Event } from "#data/records.ts";
import { languageTags } from "#data/vocabulary.ts";
import { recordedContext } from "./drawn-texts.ts";

let context: PreviewContext;
beforeAll(async () => {
  context = await recordedContext();
});

const contentAt = (path: string): PreviewContent => {
  const subject = context.subjects.get(path);
  if (subject === undefined) throw new Error(path);
  return contentOf(subject, context);
};
const eventWith = (changed: Partial<Event>): PreviewContent => {
  const event = context.dataset.events.find(({ id }) => id === "2018-asia-oceania-hanoi");
  if (event === undefined) throw new Error("no event");
  return contentOf({ kind: "event", event: { ...event, ...changed } }, context);
};
const said = ({ figures }: PreviewContent): readonly string[] =>
  figures.map(({ value, counts }) => `${value} ${counts}`);

describe("a region", () => {
  it("shows the people of its workshops one by one", () => {
    const { name, accent, figures } = contentAt("/regions/africa/");
    expect({ name, accent }).toEqual({ name: "Africa", accent: "africa" });
    expect(figures.map(({ value }) => value)).toEqual(["48", "over 50"]);
    expect(figures.map(({ number }) => number)).toEqual(["48", "50"]);
  });

  it("has member states beside them where fewer than two workshops are measured", () => {
    expect(said(contentAt("/regions/middle-east-north-africa/"))).toEqual([
      "30 people, Tunis 2018",
      "18 UN member states",
    ]);
  });
});

describe("an event", () => {
  it("of a tour is named by its city, with its stop and days", () => {
    expect(contentAt("/events/2018-asia-oceania-hanoi/")).toMatchObject({
      name: "Hanoi",
      lines: ["Ideas for action: stop 5 of 6", "23–25 May 2018"],
    });
  });

  it("leaves out what is not recorded, and never says 0 for it", () => {
    const bare = { participants: null, countriesRepresented: null, experienceYears: null, numbers: [] };
    expect(eventWith(bare).figures).toEqual([]);
    expect(said(eventWith({ participants: null }))).toEqual([
      "31 countries",
      "858 years of library experience in the room",
    ]);
  });

  it.each(["announced", "postponed", "cancelled"] as const)("that was %s says so", (status) => {
    expect(eventWith({ status, torch: null }).lines[1]).toBe(`23–25 May 2018: ${status}`);
  });

  it("without a date says that none is recorded", () => {
    expect(eventWith({ dates: { start: null, end: null, bounds: null } }).lines[1]).toBe("date not recorded");
  });

  it("on line is not put in a room", () => {
    const online = eventWith({
      torch: null,
      place: { city: "Hanoi", country: null, point: null, venue: null, online: true },
    });
    expect(online.lines[0]).toBe("Regional workshop, on line");
  });
});

describe("a country", () => {
  it("counts only events that took place as held", () => {
    const { figures } = contentAt("/countries/us/");
    const held = context.dataset.events.filter(({ place, status }) => place.country === "US" && status === "held");
    expect(figures[0]).toMatchObject({
      number: String(held.length),
      counts: expect.stringMatching(/^events? held here$/),
    });
  });

  it("never has a figure of 0", () => {
    const zeros = [...context.subjects].filter(
      ([, subject]) =>
        subject.kind === "country" && contentOf(subject, context).figures.some(({ number }) => number === "0"),
    );
    expect(zeros).toEqual([]);
  });
});

describe("the line of sources", () => {
  const dataset = (publishers: readonly string[]): Pick<Dataset, "sources"> => {
    const [source] = context.dataset.sources;
    if (source === undefined) throw new Error("no source");
    return { sources: publishers.map((publisher, index) => ({ ...source, id: idAt(index), publisher })) };
  };
  const idAt = (index: number): Dataset["sources"][number]["id"] => context.dataset.sources[index]?.id ?? idAt(0);

  it.each([
    [[], "Counted in the records of the Atlas"],
    [["IFLA"], "Source: IFLA"],
    [["IFLA", "IFLA"], "Source: IFLA"],
    [["IFLA", "NDL"], "Sources: IFLA and NDL"],
    [["IFLA", "NDL", "BnF", "BL"], "Sources: IFLA, NDL and 2 more"],
  ])("%j", (publishers, line) => {
    expect(
      sourcesLine(
        publishers.map((_, index) => idAt(index)),
        dataset(publishers),
        context.words,
      ),
    ).toBe(line);
  });
});

describe("a picture in another language", () => {
  it.each(languageTags.filter((tag) => tag !== "en"))("%s: says what is counted in that language", async (tag) => {
    const own = await recordedContext(tag);
    const units = new Set(own.dataset.initiatives.flatMap(({ figures }) => figures.map(({ unit }) => unit)));
    const english = [...own.subjects.values()]
      .flatMap((subject) => contentOf(subject, own).figures)
      .flatMap(
        ({ counts }) =>
          /[(\uFF08]([^()\uFF08\uFF09]+)[)\uFF09]$/u.exec(counts.replaceAll(/[\u2066-\u2069]/g, ""))?.[1] ?? [],
      )
      .filter((unit) => units.has(unit));
    expect(english).toEqual([]);
  });
});
