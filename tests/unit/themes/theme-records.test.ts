import { beforeAll, describe, expect, it } from "vitest";
import type { CompileContext } from "#build/compile/compile-context.ts";
import { compileContext } from "#build/compile/compile-context.ts";
import { strategyChunk } from "#build/compile/strategy-chunk.ts";
import { themeChunk, themesChunk } from "#build/compile/theme-chunk.ts";
import { scopes } from "#data/vocabulary.ts";
import { codesCalledKeyInitiatives, codesIn } from "#domain/key-initiatives.ts";
import { extremesOf } from "#features/theme-index/extremes.ts";
import { useMatrixFigure } from "#features/theme-index/use-matrix-figure.ts";
import { sortInitiatives } from "#features/theme-profile/initiative-groups.ts";
import { usePlansFigure } from "#features/strategy-plan/use-plans-figure.ts";
import { worded } from "#features/strategy-plan/strategy-parts.ts";
import { blankDrawings } from "../compile/blank-drawings.ts";
import { realRecords } from "../compile/real-records.ts";
import { englishWords } from "../region-story/in-english.tsx";

let context: CompileContext;
let english: Awaited<ReturnType<typeof englishWords>>;
beforeAll(async () => {
  context = compileContext(await realRecords(), blankDrawings);
  english = await englishWords();
}, 60_000);

describe("themes", () => {
  it("counts the same over regions as over all", () => {
    for (const { counts, byRegion } of themesChunk(context).themes) {
      for (const kind of ["named", "read", "initiatives"] as const) {
        expect(scopes.reduce((sum, scope) => sum + byRegion[scope][kind], 0)).toBe(counts[kind]);
      }
    }
  });

  it("tells events that a source names from those we read so, and lists none twice", () => {
    for (const theme of context.dataset.themes) {
      const { named, read, initiatives } = themeChunk(theme, context);
      const ids = [...named, ...read].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const event of context.dataset.events) {
        expect(named.some(({ id }) => id === event.id)).toBe(event.opportunities.includes(theme.number));
      }
      const { groups, mentions } = sortInitiatives(initiatives);
      for (const { region, initiatives: weighty, mentioned } of groups) {
        expect(weighty.length + mentioned).toBe(themeChunk(theme, context).byRegion[region].initiatives);
      }
      expect(groups.flatMap((group) => group.initiatives).length + mentions.length).toBe(initiatives.length);
    }
  });

  it("gives each theme the strategy's echo with its ground", () => {
    const seventh = context.dataset.themes.find(({ number }) => number === 7);
    if (seventh === undefined) throw new Error("There are ten themes");
    const { echoes } = themeChunk(seventh, context);
    expect(echoes.map(({ code, link }) => [code, link.classification])).toEqual([
      ["3.1", "own"],
      ["3.2", "own"],
      ["3.3", "source"],
    ]);
  });

  it("says what it finds", () => {
    const { themes, records } = themesChunk(context);
    const { summary, rows } = english(() => useMatrixFigure(themes, records.initiatives));
    const { mostCount, fewestCount } = extremesOf(themes);
    expect(summary).toBe(
      `“Learn to work together” has most initiatives on record, ${mostCount} of ${records.initiatives}; “Show decision-makers the value” has fewest, ${fewestCount}.`,
    );
    expect(rows).toHaveLength(10);
  });
});

describe("codes of key initiatives", () => {
  it.each([
    ["3.1 and 3.2", ["3.1", "3.2"]],
    ["version 2.4.1, 12.3, 5.1, 3.12", []],
    ["1.1, 1.1", ["1.1"]],
  ])("in %s", (text, expected) => {
    expect(codesIn(text)).toEqual(expected);
  });
  it.each([
    [null, []],
    ["IFLA ties it to Key Initiatives 3.4 and 4.2.", ["3.4", "4.2"]],
    ["Section 2.3 of the report; no key initiative.", []],
    ["Serves Key Initiative 2.3. See section 1.4.", ["2.3"]],
  ])("called so in %s", (note, expected) => {
    expect(codesCalledKeyInitiatives(note)).toEqual(expected);
  });
});

describe("the strategy", () => {
  it("has four directions of four key initiatives, and says how many are worded", () => {
    const { strategy, directions, carriers } = strategyChunk(context);
    for (const { code } of strategy.directions) {
      expect(strategy.initiatives.filter(({ direction }) => direction === code)).toHaveLength(4);
    }
    expect(worded(strategy.initiatives)).toHaveLength(13);
    for (const { direction, initiatives } of directions) {
      const own = context.dataset.initiatives.filter((one) => one.strategyDirections.includes(Number(direction)));
      expect(initiatives).toHaveLength(own.length);
    }
    const tied = carriers.flatMap(({ code, initiatives, events }) => [
      ...initiatives.map(({ id }) => `${code} ${id}`),
      ...events.map(({ event }) => `${code} ${event.id}`),
    ]);
    expect(tied).toEqual([
      "1.4 refugee-guidelines",
      "2.3 refugee-guidelines",
      "3.1 2020-fiji-online-presentations",
      "3.2 2020-fiji-online-presentations",
      "3.4 ifla-coaching-initiative",
      "4.2 ifla-coaching-initiative",
    ]);
  });

  it("draws the action plans as the record has them, with the gap", () => {
    const { actionPlans, strategy } = strategyChunk(context);
    if (actionPlans === null) throw new Error("The record has action plans");
    const { model } = english(() => usePlansFigure(actionPlans, strategy));
    expect(model.summary).toBe(
      "“Inspire and Enhance Professional Practice” took the largest recorded share, 47 per cent; that of “Optimise our Organisation” is not recorded.",
    );
    expect(
      model.rows.map(({ cells }) => cells.map((cell) => cell.kind === "number" && (cell.number?.value ?? null))),
    ).toEqual([[18], [47], [20], [null]]);
  });
});
