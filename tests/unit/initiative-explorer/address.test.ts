import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { initiativeKinds, initiativeLevels, prominences, scopes } from "#data/vocabulary.ts";
import { facetNames } from "#features/initiative-explorer/facets.ts";
import {
  facetParameters,
  readState,
  shownParameter,
  sortParameter,
  sorts,
  step,
  textParameter,
  usualProminences,
  viewParameter,
} from "#features/initiative-explorer/parameters.ts";
import { assign, writeSearch } from "#url/parameters.ts";

const some = (...words: readonly string[]) => fc.uniqueArray(fc.constantFrom(...words));
const someState = fc.record({
  chosen: fc.record({
    prominence: some(...prominences),
    kind: some(...initiativeKinds),
    region: some(...scopes),
    theme: some("1", "7", "10", "none"),
    direction: some("1", "4", "none"),
    level: some(...initiativeLevels),
    year: some("1970", "2020", "none"),
    country: some("ru", "us", "vn", "none"),
  }),
  text: fc.string({ maxLength: 60 }),
  view: fc.constantFrom("list", "map"),
  sort: fc.constantFrom(...sorts),
  shown: fc.integer({ min: 1, max: 9_999 }),
});

describe("the address of the explorer", () => {
  it("brings back any state, whatever the order of choosing", () => {
    fc.assert(
      fc.property(someState, ({ chosen, text, view, sort, shown }) => {
        const search = writeSearch("", [
          ...facetNames.map((name) => assign(facetParameters[name], chosen[name])),
          assign(textParameter, text),
          assign(viewParameter, view),
          assign(sortParameter, sort),
          assign(shownParameter, shown),
        ]);
        const state = readState(search);
        for (const name of facetNames) expect(state.chosen.get(name)).toEqual(chosen[name].toSorted());
        expect([state.text, state.view, state.sort, state.shown]).toEqual([text, view, sort, shown]);
        const turned = writeSearch(
          "",
          facetNames.map((name) => assign(facetParameters[name], chosen[name].toReversed())),
        );
        expect(turned).toBe(
          writeSearch(
            "",
            facetNames.map((name) => assign(facetParameters[name], chosen[name])),
          ),
        );
      }),
    );
  });

  it("means something whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3_000, unit: "binary" }), (search) => {
        const state = readState(search);
        expect([...state.chosen.keys()]).toEqual(facetNames);
        expect(readState(`?kind=${search}&shown=${search}&view=${search}`).shown).toBeGreaterThan(0);
      }),
    );
  });

  it.each([
    ["", usualProminences],
    ["?prominence=any", []],
    ["?prominence=huge", usualProminences],
    ["?prominence=mention.huge", ["mention"]],
  ])("%s", (search, values) => {
    expect(readState(search).chosen.get("prominence")).toEqual(values);
  });

  it.each(["0", "-3", "1e9", "many", ""])("shown=%s shows as many as at first", (text) => {
    expect(readState(`?shown=${text}`).shown).toBe(step);
  });
});
