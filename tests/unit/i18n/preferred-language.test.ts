import { describe, expect, it } from "vitest";
import { languageTags } from "#data/vocabulary.ts";
import { languageOffers } from "#i18n/language-offers.ts";
import { languageOf } from "#i18n/languages.ts";
import { preferredLanguage } from "#i18n/preferred-language.ts";

describe("preferredLanguage", () => {
  it.each([
    { asked: ["de"], own: "en", expected: "de" },
    { asked: ["de-AT", "en"], own: "en", expected: "de" },
    { asked: ["ZH-Hans-CN"], own: "en", expected: "zh" },
    // What the page is in comes first for this reader.
    { asked: ["en-GB", "de"], own: "en", expected: null },
    { asked: ["pt-BR", "en", "es"], own: "en", expected: null },
    { asked: ["en"], own: "ar", expected: "en" },
    // The site is not there in the first, but in the second.
    { asked: ["pt-BR", "es", "en"], own: "en", expected: "es" },
    { asked: ["vi"], own: "en", expected: null },
    { asked: [], own: "fr", expected: null },
    { asked: ["", "-", "x-klingon", "deutsch"], own: "en", expected: null },
  ] as const)("$asked on a page in $own: $expected", ({ asked, own, expected }) => {
    expect(preferredLanguage(asked, languageTags, own)).toBe(expected);
  });

  it("offers nothing that is not published", () => {
    expect(preferredLanguage(["de", "ar"], ["en", "ar"], "en")).toBe("ar");
    expect(preferredLanguage(["de"], ["en"], "en")).toBeNull();
  });
});

describe("the offer of a language", () => {
  it.each(languageTags)("stands in %s, in its own script", (tag) => {
    const words = Object.values(languageOffers[tag]);
    const script = { ar: /\p{Script=Arabic}/u, ru: /\p{Script=Cyrillic}/u, zh: /\p{Script=Han}/u };
    const own = Object.entries(script).find(([of]) => of === tag)?.[1] ?? /\p{Script=Latin}/u;
    for (const text of words) expect(text).toMatch(own);
    expect(new Set(words).size).toBe(3);
    expect(languageOf(tag).tag).toBe(tag);
  });
});
