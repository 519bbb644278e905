import { expect, test } from "vitest";
import { frameWords } from "#features/take-away/picture-words.ts";
import { createI18n } from "#i18n/i18n-context.tsx";
import { loadLanguagePack } from "#i18n/language-packs.ts";
import { languageOf } from "#i18n/languages.ts";

const subject = { id: "x", title: "Matrix", fragment: null, figure: null, sources: [], draw: null, embed: null };

test("a picture of counted records says what it rests on, as every picture does", async () => {
  const i18n = createI18n(languageOf("en"), await loadLanguagePack());
  await i18n.loadTopics(["share"]);
  const release = { id: "1.0.0", date: "2026-11-22" } as const;
  const words = frameWords(subject, { address: "https://example.org/", release, i18n });
  expect(words.sources).toBe("Source: the records of the Global Vision Atlas; the page of each names its own sources");
});
