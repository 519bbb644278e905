import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languageTags } from "#data/vocabulary.ts";
import { pathInLanguage } from "#url/path-in-language.ts";

const tag = fc.constantFrom(...languageTags);
/** Paths as the Atlas writes them, in English. */
const path = fc
  .array(fc.stringMatching(/^[a-z0-9-]{1,12}$/), { maxLength: 3 })
  .filter(([first]) => !languageTags.some((known) => known === first))
  .map((names) => `/${names.map((name) => `${name}/`).join("")}`);

describe("pathInLanguage", () => {
  it.each([
    ["/", "en", "/"],
    ["/", "ar", "/ar/"],
    ["/ar/", "en", "/"],
    ["/ar/", "zh", "/zh/"],
    ["/charts/", "de", "/de/charts/"],
    ["/de/charts/", "de", "/de/charts/"],
    ["/de/charts/", "en", "/charts/"],
    ["/fr/events/2018-asia-oceania-hanoi/", "ru", "/ru/events/2018-asia-oceania-hanoi/"],
    // A country's code and a language's tag are two things.
    ["/countries/de/", "ar", "/ar/countries/de/"],
    ["/es/countries/es/fact-sheet/", "en", "/countries/es/fact-sheet/"],
    // English has no prefix; what looks like one is a wrong address.
    ["/en/charts/", "de", "/de/en/charts/"],
    ["/deutsch/", "fr", "/fr/deutsch/"],
    ["/de", "fr", "/fr/"],
    // A wrong address stays one, in the other language; without script it is not known.
    ["/nowhere/", "es", "/es/nowhere/"],
    ["/es/nowhere/", "en", "/nowhere/"],
    ["/404.html", "en", "/"],
    ["/404.html", "ru", "/ru/"],
    ["/ar/404.html", "zh", "/zh/"],
  ] as const)("%s in %s is %s", (from, to, expected) => {
    expect(pathInLanguage(from, to)).toBe(expected);
  });

  it("leads back to where it came from, by whatever languages", () => {
    fc.assert(
      fc.property(path, tag, tag, (english, first, second) => {
        const there = pathInLanguage(english, first);
        expect(pathInLanguage(pathInLanguage(there, second), first)).toBe(there);
        expect(pathInLanguage(pathInLanguage(there, second), "en")).toBe(english);
      }),
    );
  });

  it("names one address for each language", () => {
    fc.assert(
      fc.property(path, (english) => {
        expect(new Set(languageTags.map((to) => pathInLanguage(english, to))).size).toBe(languageTags.length);
      }),
    );
  });
});
