import fc from "fast-check";
import MiniSearch from "minisearch";
import { describe, expect, it } from "vitest";
import { searchOptions } from "#domain/search-options.ts";
import type { SearchDocument } from "#domain/search-options.ts";
import { packIndex, unpackIndex } from "#domain/search-packing.ts";

const words = fc.array(fc.constantFrom("hanoi", "han", "library", "1,024", "年会", "q’z", "858"), { maxLength: 8 });
const text = words.map((list) => list.join(" "));
const document = fc.record({ title: text, code: text, about: text, text });

function indexOf(documents: readonly Omit<SearchDocument, "id">[]): MiniSearch<SearchDocument> {
  const index = new MiniSearch<SearchDocument>(searchOptions);
  index.addAll(documents.map((one, id) => ({ id, ...one })));
  return index;
}

const byTerm = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

describe("the packed index", () => {
  it("unpacks to what was packed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(document, { minLength: 1, maxLength: 90 }), async (documents) => {
        const plain = JSON.parse(JSON.stringify(indexOf(documents)));
        const unpacked = JSON.parse(JSON.stringify(await unpackIndex(packIndex(indexOf(documents).toJSON()))));
        const lengths = Object.values(plain.fieldLength).map((list) => (Array.isArray(list) ? list : []));
        // An empty field at the end has no length there, and 0 here.
        plain.fieldLength = Object.fromEntries(
          lengths.map((list, entry) => [entry, [0, 1, 2, 3].map((field) => list[field] ?? 0)]),
        );
        plain.index = plain.index.toSorted(byTerm);
        expect({ ...unpacked, averageFieldLength: [] }).toEqual({ ...plain, averageFieldLength: [] });
      }),
      { numRuns: 40 },
    );
  });

  it("refuses an index that it would change", () => {
    const index = new MiniSearch<SearchDocument>(searchOptions);
    index.add({ id: 7, title: "hanoi", code: "", about: "", text: "" });
    expect(() => packIndex(index.toJSON())).toThrow("cannot be packed");
  });
});
