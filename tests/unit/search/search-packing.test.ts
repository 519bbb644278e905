import fc from "fast-check";
import MiniSearch from "minisearch";
import { describe, expect, it } from "vitest";
import { searchOptions } from "#domain/search-options.ts";
import type { SearchDocument } from "#domain/search-options.ts";
import { packIndex, unpackIndex } from "#domain/search-packing.ts";
import { indexTerms } from "#domain/search-terms.ts";

const words = fc.array(fc.constantFrom("hanoi", "han", "library", "1,024", "年会", "q’z", "858"), { maxLength: 8 });
const text = words.map((list) => list.join(" "));
const document = fc.record({ title: text, code: text, about: text, text });

function indexOf(documents: readonly Omit<SearchDocument, "id">[]): MiniSearch<SearchDocument> {
  const index = new MiniSearch<SearchDocument>(searchOptions);
  index.addAll(documents.map((one, id) => ({ id, ...one })));
  return index;
}

const nothing = { title: [], about: [] };
const byTerm = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

describe("the packed index", () => {
  it("unpacks to what was packed, whatever the entries bring along", async () => {
    const few = fc.subarray(["title", "about"] as const);
    await fc.assert(
      fc.asyncProperty(fc.array(document, { minLength: 1, maxLength: 90 }), few, async (documents, fields) => {
        const plain = JSON.parse(JSON.stringify(indexOf(documents)));
        const carried = documents.map(({ title, about }) => ({
          title: fields.includes("title") ? indexTerms(title) : [],
          about: fields.includes("about") ? indexTerms(about).slice(1) : [],
        }));
        const packed = packIndex(indexOf(documents).toJSON(), carried);
        const unpacked = JSON.parse(JSON.stringify(await unpackIndex(packed, (place) => carried[place] ?? nothing)));
        const lengths = Object.values(plain.fieldLength).map((list) => (Array.isArray(list) ? list : []));
        // An empty field at the end has no length there, and 0 here.
        plain.fieldLength = Object.fromEntries(
          lengths.map((list, entry) => [entry, [0, 1, 2, 3].map((field) => list[field] ?? 0)]),
        );
        plain.index = plain.index.toSorted(byTerm);
        unpacked.index = unpacked.index.toSorted(byTerm);
        expect({ ...unpacked, averageFieldLength: [] }).toEqual({ ...plain, averageFieldLength: [] });
      }),
      { numRuns: 40 },
    );
  });

  it("refuses an index that it would change", () => {
    const index = new MiniSearch<SearchDocument>(searchOptions);
    index.add({ id: 7, title: "hanoi", code: "", about: "", text: "" });
    expect(() => packIndex(index.toJSON(), [nothing])).toThrow("cannot be packed");
  });

  it("refuses entries that bring what they are not indexed under", () => {
    const index = indexOf([{ title: "hanoi", code: "", about: "", text: "" }]).toJSON();
    expect(() => packIndex(index, [{ title: ["paris"], about: [] }])).toThrow("not indexed under");
  });
});
