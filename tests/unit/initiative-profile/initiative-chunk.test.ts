import { beforeAll, describe, expect, it } from "vitest";
import type { CompileContext } from "#build/compile/compile-context.ts";
import { initiativeChunk } from "#build/compile/initiative-chunk.ts";
import { toldItems } from "#build/compile/told-items.ts";
import type { InitiativeChunk } from "#data/initiative-chunks.ts";
import { codesCalledKeyInitiatives } from "#domain/key-initiatives.ts";
import { rankedGroups } from "#domain/ranked-groups.ts";
import { statisticFinding, statisticRows } from "#features/initiative-profile/statistic-rows.ts";
import { realContext } from "../initiative-explorer/real-initiatives.ts";

let context: CompileContext | null = null;
beforeAll(async () => {
  context = await realContext();
});
function chunkOf(id: string): InitiativeChunk {
  const initiative = context?.dataset.initiatives.find((candidate) => candidate.id === id);
  if (!context || !initiative) throw new Error(`no initiative ${id}`);
  return initiativeChunk(initiative, context);
}
const ids = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id);

describe("the family of an initiative", () => {
  it("of INELI-ASEAN: its programme, sessions, network and issues", () => {
    const { within, parts, siblings, events } = chunkOf("ineli-asean");
    expect(ids(within)).toEqual(["ineli-global"]);
    expect(ids(parts)).toEqual(expect.arrayContaining(["aplin", "ineli-asean-s2-statements", "ineli-asean-website"]));
    expect(ids(siblings)).toContain("ineli-mena");
    expect(ids(siblings)).not.toContain("ineli-asean");
    expect(events).toHaveLength(6);
    expect(events[0]?.id).toBe("2015-thailand-ineli-asean-launch");
  });

  it("of the guidelines for refugees: survey, interviews, Denver's programme, and the survey's statistics", () => {
    const { parts, toldBeside, statistics } = chunkOf("refugee-guidelines");
    expect(ids(parts)).toEqual(expect.arrayContaining(["refugee-services-survey", "refugee-interviews"]));
    expect(ids(toldBeside)).toContain("denver-plaza");
    expect(statistics.map(({ part }) => part?.id)).toEqual(Array(3).fill("refugee-services-survey"));
    expect(statistics.flatMap(({ rows }) => rows)).toHaveLength(15);
    expect(ids(chunkOf("denver-plaza").toldBeside)).toContain("refugee-guidelines");
  });

  it("of the panel in Russia: three groups of five", () => {
    const groups = rankedGroups(chunkOf("arlc-strategic-training").ranked);
    expect(groups.map(({ group }) => group)).toEqual(["communities", "professionals", "global-agenda"]);
    for (const { members } of groups) expect(members).toHaveLength(5);
  });

  it("of the congress in Russia: the panel's proposals beside it, in the same three groups", () => {
    const { toldBeside, sameEvents } = chunkOf("all-russia-library-congress");
    const lists = [toldBeside, sameEvents].map(rankedGroups).filter((groups) => groups.length > 0);
    expect(lists.map((groups) => groups.map(({ members }) => members.length))).toEqual([[5, 5, 5]]);
  });

  it("names each relative once", () => {
    for (const { id } of context?.dataset.initiatives ?? []) {
      const { within, parts, siblings, toldBeside, sameEvents } = chunkOf(id);
      const all = ids([...within, ...parts, ...siblings, ...toldBeside, ...sameEvents]);
      expect(new Set(all).size).toBe(all.length);
      expect(all).not.toContain(id);
    }
  });

  it("leads through all initiatives, there and back", () => {
    const all = context?.dataset.initiatives ?? [];
    const chunks = new Map(all.map(({ id }) => [id, chunkOf(id)]));
    const way: string[] = [];
    let chunk = [...chunks.values()].find(({ previous }) => previous === null);
    while (chunk) {
      way.push(chunk.initiative.id);
      chunk = chunk.next ? chunks.get(chunk.next.id) : undefined;
    }
    expect(new Set(way)).toEqual(new Set(chunks.keys()));
    expect(
      [...chunks.values()].map(
        ({ initiative, previous }) => way.indexOf(initiative.id) - way.indexOf(previous?.id ?? ""),
      ),
    ).toEqual(all.map(() => 1));
  });
});

describe("the classification of an initiative", () => {
  it("of the guidelines for refugees: a source ties them to two key initiatives", () => {
    expect(codesCalledKeyInitiatives(chunkOf("refugee-guidelines").initiative.note)).toEqual(["1.4", "2.3"]);
  });

  it("has the direction of every key initiative that a source ties it to, to say so beside it", () => {
    for (const { id } of context?.dataset.initiatives ?? []) {
      const { initiative, directions } = chunkOf(id);
      const named = codesCalledKeyInitiatives(initiative.note).map((key) => key.slice(0, 1));
      expect(directions.map(({ code }) => code)).toEqual(expect.arrayContaining(named));
    }
  });
});

describe("the statistics of an initiative", () => {
  const words = { withUnits: true, labelOf: () => "label", countsOf: () => "counts" };
  it("have rows of the very values that the finding is about", () => {
    for (const statistic of chunkOf("refugee-guidelines").statistics) {
      const { known, range } = statisticFinding(statistic);
      const values = statisticRows(statistic, words).flatMap(({ cells }) =>
        cells.flatMap((cell) => (cell.kind === "number" ? (cell.number?.value ?? []) : [])),
      );
      expect(values).toEqual(statistic.rows.flatMap(({ value }) => value ?? []));
      expect(known).toBe(values.length);
      expect(range === null).toBe(statistic.unit === "mixed");
      expect(range?.most.value ?? Math.max(...values)).toBe(Math.max(...values));
      expect(range?.least.value ?? Math.min(...values)).toBe(Math.min(...values));
    }
  });

  it("never repeat the initiative's own figures", () => {
    expect(chunkOf("refugee-services-survey").statistics).toEqual([]);
  });
});

describe("items of sources", () => {
  it.each([
    ['News feed, item "Refugee Day" (19 June 2020), list', ["Refugee Day"]],
    ['Item "A", first line; item "B"', ["A", "B"]],
    ["Slide 4", []],
  ])("%s", (pointer, items) => {
    expect([...toldItems({ pointer, figures: [] })]).toEqual(items);
  });
});
