import { describe, expect, it } from "vitest";
import { compileContext } from "#build/compile/compile-context.ts";
import { countryChunk } from "#build/compile/country-chunk.ts";
import { eventChunk } from "#build/compile/event-chunk.ts";
import { indexChunk } from "#build/compile/index-chunk.ts";
import { regionChunk } from "#build/compile/region-chunk.ts";
import type { Country, Dataset, Region, RegionId } from "#data/records.ts";
import { headline as headlineSchema } from "#data/schema/headline.ts";
import { blankDrawings } from "./blank-drawings.ts";
import {
  id,
  regionRow,
  smallDataset,
  someConflict,
  someEvent,
  someGap,
  someInitiative,
  someStatistic,
  someTorch,
} from "./small-dataset.ts";

const context = (given: Partial<Dataset>) => compileContext(smallDataset(given), blankDrawings);
const ids = (records: readonly { readonly id: string }[]) => records.map((record) => record.id);

const figure = (value: number) => ({ value, qualifier: null, source: id.source("s"), pointer: "p" });
const place = { country: id.country("VN"), city: "Hanoi", point: null, venue: null, online: false };
const vietNam: Country = {
  alpha2: id.country("VN"),
  alpha3: "VNM",
  numeric: "704",
  name: "Viet Nam",
  region: "asia-oceania",
  assignment: "source",
  unMember: true,
  m49: { region: null, subRegion: null },
  shape: { coarse: true, fine: true },
  point: null,
  note: null,
  source: id.source("s"),
  sources: [id.source("s")],
};

function regionOf(given: Partial<Dataset>, region: RegionId) {
  const prepared = context(given);
  const record = prepared.dataset.regions.find((candidate) => candidate.id === region);
  if (!record) throw new Error(`no region ${region}`);
  return regionChunk(record, prepared);
}

describe("index chunk", () => {
  it("never sums: a tour has a total only where a source states it", () => {
    const stop = (event: string, order: number) =>
      someEvent(event, {
        series: "2019-strategy",
        participants: figure(10),
        torch: someTorch(order),
      });
    const named = { ...figure(140), key: "regionalWorkshopsCountriesTotal", label: { en: "C" }, unit: "countries" };
    const total = { key: "total", label: { en: "All" }, ...figure(241), isTotal: true };
    const { tours } = indexChunk(
      context({
        events: [stop("a", 1), stop("b", 2), someEvent("c", { series: "2017-discussion", numbers: [named] })],
        statistics: [someStatistic("x", { series: "2018-ideas", rows: [total] })],
      }),
    );
    expect(tours.map(({ participants, countries }) => [participants, countries])).toEqual([
      [null, figure(140)],
      [figure(241), null],
      [null, null],
      [null, null],
    ]);
  });

  it("carries disagreements about figures, and the sources of every claim", () => {
    const chunk = indexChunk(
      context({
        events: [someEvent("a", { participants: figure(36) })],
        conflicts: [
          someConflict("figure", { subject: "a", field: "participants" }),
          someConflict("date", { subject: "a", field: "start" }),
        ],
      }),
    );
    expect(ids(chunk.conflicts)).toEqual(["figure"]);
    expect(Object.keys(chunk.sources)).toEqual(["s", "t"]);
  });

  it("gives a headline the disagreements about its row and about the same figure of an event", () => {
    const row = { key: "votes", label: { en: "Votes" }, ...figure(21_772) };
    const number = { ...figure(21_772), key: "cast", label: { en: "Cast" }, unit: "votes" };
    const headline = headlineSchema.parse({
      $schema: "../schema/headline.schema.json",
      id: "h",
      order: 1,
      statistic: "x",
      row: "votes",
      counts: { en: "votes" },
      caveat: { en: "Not people." },
    });
    const { headlines } = indexChunk(
      context({
        headlines: [headline],
        statistics: [someStatistic("x", { rows: [row, { ...row, key: "other" }] })],
        events: [someEvent("a", { numbers: [number] })],
        conflicts: [
          { ...someConflict("of-row", { subject: "x", field: "votes" }), subjectKind: "statistic" },
          { ...someConflict("of-other-row", { subject: "x", field: "other" }), subjectKind: "statistic" },
          someConflict("of-event", { subject: "a", field: "cast" }),
          someConflict("of-its-date", { subject: "a", field: "start" }),
        ],
      }),
    );
    expect(headlines.map(({ conflicts }) => ids(conflicts))).toEqual([["of-row", "of-event"]]);
  });

  it("orders regions by the torch's first way round", () => {
    const events = [
      someEvent("a", { series: "2017-discussion", torch: someTorch(1) }),
      someEvent("b", { series: "2017-discussion", torch: someTorch(2) }),
    ];
    const stops: Partial<Record<RegionId, string>> = { africa: "b", europe: "a" };
    const regions = smallDataset({}).regions.map((region): Region => {
      const stop = stops[region.id];
      return stop ? { ...region, workshops: { ...region.workshops, "2017-discussion": id.event(stop) } } : region;
    });
    expect(ids(indexChunk(context({ events, regions })).regions).slice(0, 2)).toEqual(["europe", "africa"]);
  });
});

describe("region chunk", () => {
  it("tells its own events from others held in its countries", () => {
    const events = [
      someEvent("own", { region: "asia-oceania" }),
      someEvent("world", { region: "global", place }),
      someEvent("away", { region: "global" }),
    ];
    const chunk = regionOf({ events, countries: [vietNam] }, "asia-oceania");
    expect([ids(chunk.events), ids(chunk.heldHere)]).toEqual([["own"], ["world"]]);
  });

  it("sets beside the others only statistics of regions, not of single workshops", () => {
    const regions = ["africa", "europe", "asia-oceania", "north-america"] as const;
    const rows = regions.map(regionRow);
    const statistics = [
      someStatistic("regions", { rows }),
      someStatistic("workshops", { rows: rows.map((each) => ({ ...each, event: id.event("a") })) }),
      someStatistic("few", { rows: rows.slice(0, 3) }),
    ];
    expect(ids(regionOf({ statistics }, "africa").besideOthers)).toEqual(["regions"]);
  });

  it("gathers the gaps about it and about what is filed under it", () => {
    const events = [someEvent("a", { region: "asia-oceania" })];
    const gaps = [
      someGap("by-region", [{ kind: "region", id: "asia-oceania" }]),
      someGap("by-event", [{ kind: "event", id: "a" }]),
      someGap("by-country", [{ kind: "country", id: "VN" }]),
      someGap("missed-tour", [{ kind: "series", id: "2019-strategy" }]),
      someGap("elsewhere", [{ kind: "region", id: "europe" }]),
      someGap("whole-process", []),
    ];
    const chunk = regionOf({ events, gaps, countries: [vietNam] }, "asia-oceania");
    expect(ids(chunk.gaps)).toEqual(["by-country", "by-event", "by-region", "missed-tour"]);
  });
});

describe("event chunk", () => {
  it("knows the neighbours in tour, city and record", () => {
    const a = someEvent("a", { series: "2018-ideas", torch: someTorch(1, null, "b"), place });
    const events = [
      someEvent("b", { series: "2018-ideas", torch: someTorch(2, "a") }),
      a,
      someEvent("other-tour", { series: "2017-discussion", torch: someTorch(1) }),
      someEvent("same-city", { place }),
    ];
    const initiatives = [someInitiative("i", { events: [a.id] })];
    const chunk = eventChunk(a, context({ events, initiatives }));
    expect([chunk.previous, chunk.next?.id]).toEqual([null, "b"]);
    expect([ids(chunk.tour), ids(chunk.samePlace), ids(chunk.initiatives)]).toEqual([["a", "b"], ["same-city"], ["i"]]);
  });

  it("excerpts statistics that say more than the event's own figures", () => {
    const event = someEvent("a", { participants: figure(36) });
    const row = { label: { en: "Row" }, event: event.id };
    const rows = [
      { ...row, key: "repeats", ...figure(36) },
      { ...row, key: "adds", ...figure(858) },
      { ...row, key: "elsewhere", ...figure(5), event: id.event("b") },
    ];
    const { statistics } = eventChunk(event, context({ events: [event], statistics: [someStatistic("x", { rows })] }));
    expect(statistics.map((statistic) => statistic.rows.map(({ key }) => key))).toEqual([["adds"]]);
  });
});

describe("country chunk", () => {
  it("tells what was held there from what it took part in", () => {
    const events = [
      someEvent("here", { place, countries: [vietNam.alpha2] }),
      someEvent("abroad", { countries: [vietNam.alpha2] }),
      someEvent("neither"),
    ];
    const chunk = countryChunk(vietNam, context({ events, countries: [vietNam] }));
    expect([ids(chunk.held), ids(chunk.tookPart)]).toEqual([["here"], ["abroad"]]);
  });
});
