import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyFacets, indexFacets } from "#domain/facets.ts";
import type { Chosen, Facet } from "#domain/facets.ts";

interface Thing {
  readonly size: string;
  readonly colours: readonly string[];
  readonly year: string;
}
type Name = "size" | "colour" | "year";
const names: readonly Name[] = ["size", "colour", "year"];
const facets: readonly Facet<Thing, Name>[] = [
  { name: "size", valuesOf: ({ size }) => [size] },
  { name: "colour", valuesOf: ({ colours }) => (colours.length === 0 ? ["none"] : colours) },
  { name: "year", valuesOf: ({ year }) => [year] },
];

const words = { size: ["s", "m", "l"], colour: ["red", "blue", "none"], year: ["2019", "2020", "2021"] } as const;
const someThings = fc.array(
  fc.record({
    size: fc.constantFrom(...words.size),
    colours: fc.uniqueArray(fc.constantFrom("red", "blue")),
    year: fc.constantFrom(...words.year),
  }),
  { maxLength: 40 },
);
const someChosen: fc.Arbitrary<Chosen<Name>> = fc
  .record({
    size: fc.uniqueArray(fc.constantFrom(...words.size)),
    colour: fc.uniqueArray(fc.constantFrom(...words.colour)),
    year: fc.uniqueArray(fc.constantFrom(...words.year, "1999")),
  })
  .map((given) => new Map(names.map((name) => [name, given[name]])));
const someCondition = fc.constantFrom(
  () => true,
  (place: number) => place % 3 !== 0,
  () => false,
);
const choosing = (chosen: Chosen<Name>, name: Name, values: readonly string[]): Chosen<Name> =>
  new Map([...chosen, [name, values]]);

describe("facets", () => {
  it("count for each value what choosing it alone in its facet finds", () => {
    fc.assert(
      fc.property(
        someThings,
        someChosen,
        someCondition,
        fc.constantFrom(...names),
        (things, chosen, condition, name) => {
          const index = indexFacets(things, facets);
          const counts = applyFacets(index, chosen, condition).counts.get(name);
          for (const value of words[name]) {
            const alone = applyFacets(index, choosing(chosen, name, [value]), condition);
            expect(counts?.get(value) ?? 0).toBe(alone.found.length);
          }
        },
      ),
    );
  });

  it("add up, where a record has one value, to what the facet left open finds", () => {
    fc.assert(
      fc.property(
        someThings,
        someChosen,
        someCondition,
        fc.constantFrom("size", "year"),
        (things, chosen, condition, name) => {
          const index = indexFacets(things, facets);
          const { counts, without } = applyFacets(index, chosen, condition);
          const sum = [...(counts.get(name)?.values() ?? [])].reduce((total, count) => total + count, 0);
          const open = applyFacets(index, choosing(chosen, name, []), condition).found.length;
          expect(sum).toBe(open);
          expect(without.get(name)).toBe(open);
        },
      ),
    );
  });

  it("find the same whatever the order of facets and of choosing", () => {
    fc.assert(
      fc.property(
        someThings,
        someChosen,
        fc.shuffledSubarray([...names], { minLength: 3 }),
        (things, chosen, order) => {
          const turned = new Map(order.map((name) => [name, (chosen.get(name) ?? []).toReversed()]));
          const reordered = order.flatMap((name) => facets.filter((facet) => facet.name === name));
          const one = applyFacets(indexFacets(things, facets), chosen);
          const other = applyFacets(indexFacets(things, reordered), turned);
          expect(other.found).toEqual(one.found);
          for (const name of names) expect(other.counts.get(name)).toEqual(one.counts.get(name));
        },
      ),
    );
  });

  it("only take away, keep the order, and widen with every further value", () => {
    fc.assert(
      fc.property(someThings, someChosen, fc.constantFrom(...words.year), (things, chosen, year) => {
        const index = indexFacets(things, facets);
        const { found } = applyFacets(index, chosen);
        expect(things.filter((thing) => found.includes(thing))).toEqual(found);
        const years = chosen.get("year") ?? [];
        const wider = applyFacets(index, choosing(chosen, "year", years.length === 0 ? [] : [...years, year]));
        expect(wider.found.length).toBeGreaterThanOrEqual(found.length);
        expect(applyFacets(index, new Map()).found).toEqual(things);
      }),
    );
  });

  it("say what would be found without the further condition", () => {
    fc.assert(
      fc.property(someThings, someChosen, someCondition, (things, chosen, condition) => {
        const index = indexFacets(things, facets);
        const { withoutCondition } = applyFacets(index, chosen, condition);
        expect(withoutCondition).toBe(applyFacets(index, chosen).found.length);
      }),
    );
  });
});
