import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readDataset } from "#build/dataset/read-dataset.ts";
import type { LanguageTag } from "#data/records.ts";
import { createI18n } from "#i18n/i18n-context.tsx";
import { loadLanguagePack } from "#i18n/language-packs.ts";
import { languageOf } from "#i18n/languages.ts";
import { unitWords } from "#i18n/unit-words.ts";

async function wordsIn(tag: LanguageTag, unit: string, value: number): Promise<string | null> {
  const { t } = createI18n(languageOf(tag), await loadLanguagePack(tag, ["units"]));
  return unitWords(t, unit, value);
}

describe("units of numbers on record", () => {
  it.each([
    ["en", "groups", 1, "group"],
    ["en", "groups", 4, "groups"],
    ["en", "countries and territories", 213, "countries and territories"],
    ["ru", "groups", 1, "группа"],
    ["ru", "groups", 3, "группы"],
    ["ru", "groups", 11, "групп"],
    ["ru", "million NZD", 58.8, "миллиона новозеландских долларов"],
    ["ar", "days", 2, "من الأيام"],
    ["ar", "days", 5, "أيام"],
    ["ar", "days", 14, "يومًا"],
    ["ar", "days", 100, "يوم"],
    ["zh", "groups", 4, "个小组"],
  ] as const)("%s: %s, %d: %s", async (tag, unit, value, words) => expect(await wordsIn(tag, unit, value)).toBe(words));

  it("are not said where the label or a sign says them, and stay as they are where there are no words", async () => {
    expect(await wordsIn("ru", "percent", 12)).toBe("");
    expect(await wordsIn("ru", "volume", 46)).toBe("");
    expect(await wordsIn("ru", "lighthouses", 2)).toBeNull();
  });

  it("all have words", async () => {
    const { dataset } = await readDataset(fileURLToPath(new URL("../../../data", import.meta.url)));
    const units = [
      ...(dataset?.events ?? []).flatMap(({ numbers }) => numbers.map(({ unit }) => unit)),
      ...(dataset?.initiatives ?? []).flatMap(({ figures }) => figures.map(({ unit }) => unit)),
      ...(dataset?.statistics ?? []).flatMap(({ unit, rows }) => [unit, ...rows.flatMap((row) => row.unit ?? [])]),
    ];
    expect(new Set(units).size).toBeGreaterThan(50);
    expect([...new Set(units)].filter((unit) => unitWords(() => "words", unit, 1) === null)).toEqual([]);
  });
});
