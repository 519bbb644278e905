import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { foreignLanguage } from "#build/dataset/foreign-language.ts";
import { englishMark, localTexts } from "#build/translations/local-texts.ts";
import { languageTags } from "#data/vocabulary.ts";

const data = fileURLToPath(new URL("../../data", import.meta.url));
const text = z.string().trim().min(1);
/** A record's texts in one language: whether a person has read them, which English they are from, and the texts by place. */
const translations = z.record(
  z.string(),
  z.strictObject({ reviewed: z.boolean(), english: z.string(), texts: z.record(z.string(), text) }),
);

const tags = existsSync(`${data}/translations`) ? readdirSync(`${data}/translations`).toSorted() : [];
const files = tags.flatMap((tag) =>
  readdirSync(`${data}/translations/${tag}`).map((file) => [tag, file.replace(/\.json$/, "")] as const),
);
const read = (file: string): unknown => JSON.parse(readFileSync(`${data}/${file}`, "utf8"));

/** What must be there in all languages, by kind; the rest may fall back to English. */
const wanted: Readonly<Record<string, (record: { readonly prominence?: unknown }, place: string) => boolean>> = {
  regions: () => true,
  themes: () => true,
  strategy: () => true,
  events: (_, place) => /^(?:name|summary|outcomes\.\d+)$/.test(place),
  initiatives: ({ prominence }, place) => prominence === "primary" && /^(?:name|summary)$/.test(place),
};

describe("translations of the record", () => {
  it.each(languageTags.filter((tag) => tag !== "en").flatMap((tag) => Object.keys(wanted).map((kind) => [tag, kind])))(
    "%s, %s: have every name, summary and outcome that must be there",
    (tag, kind) => {
      const file = translations.parse(read(`translations/${tag}/${kind}.json`));
      const missing = readdirSync(`${data}/${kind}`).flatMap((name) => {
        const record = z.looseObject({}).parse(read(`${kind}/${name}`));
        const texts = file[name.replace(/\.json$/, "")]?.texts ?? {};
        const places = [...localTexts(record).keys()].filter((place) => wanted[kind]?.(record, place) === true);
        return places.filter((place) => texts[place] === undefined).map((place) => `${name} ${place}`);
      });
      expect(missing).toEqual([]);
    },
  );

  it("have every language", () => {
    expect([...tags, "en"].toSorted()).toEqual(languageTags.toSorted());
  });

  it("are in languages of the Atlas, English aside", () => {
    expect(languageTags.filter((tag) => tag !== "en")).toEqual(expect.arrayContaining(tags));
  });

  it.each(files)("%s, %s: belong to records, stand where the English does, and are in their language", (tag, kind) => {
    const language = languageTags.find((known) => known === tag) ?? "en";
    const wrong: string[] = [];
    for (const [id, { english, texts }] of Object.entries(
      translations.parse(read(`translations/${tag}/${kind}.json`)),
    )) {
      const record = z.looseObject({}).parse(read(`${kind}/${id}.json`));
      const places = localTexts(record);
      if (english !== englishMark(record)) wrong.push(`${id}: the English has changed since`);
      for (const [place, translated] of Object.entries(texts)) {
        const looks = foreignLanguage(translated, language);
        if (!places.has(place)) wrong.push(`${id} ${place}: no such text`);
        else if (looks !== null && translated !== places.get(place)) wrong.push(`${id} ${place}: looks ${looks}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
