import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const folder = fileURLToPath(new URL("../../../src/i18n/glossary", import.meta.url));
const said = z.string().regex(/^\S(?:.*\S)?$/su);
const glossarySchema = z.strictObject({
  language: said,
  style: z.record(said, said),
  terms: z.array(
    z.strictObject({
      key: z.string().regex(/^[a-z]+\.[A-Za-z0-9-]+$/),
      en: said,
      term: said,
      grammar: said.optional(),
      source: z.url({ protocol: /^https?$/ }).nullable(),
      note: said.optional(),
    }),
  ),
});

const tags = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.replace(".json", ""));
const read = (tag: string): z.infer<typeof glossarySchema> =>
  glossarySchema.parse(JSON.parse(readFileSync(`${folder}/${tag}.json`, "utf8")));
const english = read("en");

/** Signs that a term of the language may not hold, whose own are others. */
const foreignSigns = new Map([
  ["ar", /[,;?]/],
  ["fr", / [:;!?]/],
  ["zh", /[,:;!?()]/],
]);

describe("the glossary", () => {
  it("has a file for every language of the Atlas", () => {
    expect(tags.toSorted()).toEqual(["ar", "de", "en", "es", "fr", "ru", "zh"]);
  });

  describe.each(tags)("%s", (tag) => {
    const glossary = read(tag);
    const keys = glossary.terms.map(({ key }) => key);

    it("is filled in, with addresses as sources", () => {
      expect(glossary.language).toBe(tag);
    });

    it("explains the same keys as English, once each and in order", () => {
      expect(keys).toEqual(english.terms.map(({ key }) => key));
      expect(keys).toEqual([...new Set(keys)].toSorted());
      expect(glossary.terms.map(({ en }) => en)).toEqual(english.terms.map(({ term }) => term));
      expect(Object.keys(glossary.style)).toEqual(Object.keys(english.style));
    });

    it("keeps to the signs of its language", () => {
      const sign = foreignSigns.get(tag);
      expect(glossary.terms.filter(({ term }) => sign?.test(term)).map(({ term }) => term)).toEqual([]);
    });
  });
});
