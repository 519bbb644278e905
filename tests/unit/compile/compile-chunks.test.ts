import { beforeAll, describe, expect, it } from "vitest";
import { hasRecords, recordsOfCountry } from "#domain/country-records.ts";
import { compileChunks } from "#build/compile/compile-chunks.ts";
import { datasetHash, serialiseChunk } from "#build/compile/serialise-chunk.ts";
import type { Chunk } from "#data/chunks.ts";
import type { Dataset } from "#data/records.ts";
import { blankDrawings } from "./blank-drawings.ts";
import { realRecords } from "./real-records.ts";

let dataset: Dataset;
let chunks: ReadonlyMap<string, Chunk>;

const serialised = (values: ReadonlyMap<string, Chunk>): ReadonlyMap<string, string> =>
  new Map([...values].map(([address, chunk]) => [address, serialiseChunk(chunk, "en")]));

/** All keys and all strings in a value. */
function wordsIn(value: unknown, keys = new Set<string>(), strings = new Set<string>()) {
  if (typeof value === "string") strings.add(value);
  else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (!Array.isArray(value)) keys.add(key);
      wordsIn(item, keys, strings);
    }
  }
  return { keys, strings };
}

beforeAll(async () => {
  dataset = await realRecords();
  chunks = compileChunks(dataset, blankDrawings);
});

describe("compiling the records", () => {
  it("gives every region, event, initiative, country and source its chunk", () => {
    const expected = [
      "index",
      "countries",
      "sources",
      "initiatives",
      "themes",
      "strategy",
      "compare",
      "languages",
      "release",
      "timeline",
      "charts",
      ...dataset.themes.map(({ number }) => `theme/${number}`),
      ...dataset.initiatives.map(({ id }) => `initiative/${id}`),
      ...dataset.regions.map(({ id }) => `region/${id}`),
      ...dataset.events.map(({ id }) => `event/${id}`),
      ...dataset.countries.map(({ alpha2 }) => `country/${alpha2.toLowerCase()}`),
      ...dataset.regions.map(({ id }) => `region-sheet/${id}`),
      ...dataset.countries
        .filter(({ alpha2 }) => hasRecords(recordsOfCountry(dataset, alpha2)))
        .map(({ alpha2 }) => `country-sheet/${alpha2.toLowerCase()}`),
      ...dataset.sources.map(({ id }) => `source/${id}`),
    ];
    expect([...chunks.keys()].toSorted()).toEqual(expected.toSorted());
  });

  it("gives the same bytes however the records were read", () => {
    const shuffled: Dataset = {
      ...dataset,
      events: dataset.events.toReversed(),
      initiatives: dataset.initiatives.toReversed(),
      regions: dataset.regions.toReversed(),
      countries: dataset.countries.toReversed(),
      centres: dataset.centres.toReversed(),
      statistics: dataset.statistics.toReversed(),
      sources: dataset.sources.toReversed(),
      conflicts: dataset.conflicts.toReversed(),
      gaps: dataset.gaps.toReversed(),
    };
    const again = serialised(compileChunks(shuffled, blankDrawings));
    const first = serialised(chunks);
    expect([...again].filter(([address, json]) => first.get(address) !== json).map(([address]) => address)).toEqual([]);
    expect(datasetHash(again)).toBe(datasetHash(first));
    expect(datasetHash(first)).toMatch(/^[0-9a-f]{12}$/);
  });

  it("briefs every source that a chunk names, and no other", () => {
    // A record of another kind may bear a source's id.
    const otherIds = new Set<string>([...dataset.initiatives, ...dataset.events].map(({ id }) => id));
    const known = new Set<string>(dataset.sources.map(({ id }) => id).filter((id) => !otherIds.has(id)));
    const wrong = [...chunks].filter(([, chunk]) => {
      if (!("sources" in chunk) || Array.isArray(chunk.sources)) return false;
      const { sources, ...body } = chunk;
      const named = [...wordsIn(body).strings].filter((text) => known.has(text));
      const briefed = Object.keys(sources).filter((id) => known.has(id));
      return briefed.toSorted().join(" ") !== named.toSorted().join(" ");
    });
    expect(wrong.map(([address]) => address)).toEqual([]);
  });

  it("shows nothing of the editors' and the conversion's book-keeping", () => {
    const keys = new Set([...chunks.values()].flatMap((chunk) => [...wordsIn(chunk).keys]));
    expect(["$schema", "seeds", "seed", "usedBy"].filter((key) => keys.has(key))).toEqual([]);
  });

  it("lists every source, and leaves none unused", () => {
    const chunk = chunks.get("sources");
    const listed = chunk && "sources" in chunk && Array.isArray(chunk.sources) ? chunk.sources : [];
    expect(listed).toHaveLength(dataset.sources.length);
    expect(listed.filter(({ uses }) => uses === 0)).toEqual([]);
  });

  it("counts what there is", () => {
    expect(chunks.get("index")).toMatchObject({
      counts: {
        events: dataset.events.length,
        initiatives: dataset.initiatives.length,
        countries: dataset.countries.length,
        sources: dataset.sources.length,
        primarySources: 5,
        conflicts: dataset.conflicts.length,
        gaps: dataset.gaps.length,
      },
    });
  });
});
