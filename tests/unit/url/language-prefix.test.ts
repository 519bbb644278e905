import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languageTags } from "#data/vocabulary.ts";
import { languageAt, languagePrefix, withoutLanguage } from "#url/language-prefix.ts";

describe("the language of a path", () => {
  it.each([
    ["/", "en", "/"],
    ["/regions/africa/", "en", "/regions/africa/"],
    ["/ar/", "ar", "/"],
    ["/ar", "ar", "/"],
    ["/zh/regions/africa/", "zh", "/regions/africa/"],
    ["/area/", "en", "/area/"],
    ["/en/", "en", "/en/"],
    ["/countries/de/", "en", "/countries/de/"],
    ["", "en", "/"],
  ])("%s is %s, in English %s", (path, tag, english) => {
    expect(languageAt(path)).toBe(tag);
    expect(withoutLanguage(path)).toBe(english);
  });

  it("is read back from every path that has one", () => {
    const path = fc
      .array(fc.stringMatching(/^[a-z0-9-]{3,9}$/), { maxLength: 3 })
      .map((words) => `/${[...words, ""].join("/")}`);
    fc.assert(
      fc.property(fc.constantFrom(...languageTags), path, (tag, english) => {
        const written = languagePrefix(tag) + english;
        expect([languageAt(written), withoutLanguage(written)]).toEqual([tag, english]);
      }),
    );
  });
});
