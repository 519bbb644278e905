import { beforeAll, describe, expect, it } from "vitest";
import { compileContext } from "#build/compile/compile-context.ts";
import type { CompileContext } from "#build/compile/compile-context.ts";
import { countrySheetChunk, regionSheetChunk } from "#build/compile/sheet-chunks.ts";
import { hasRecords, recordsOfCountry } from "#domain/country-records.ts";
import { besideMeasures } from "#features/fact-sheet/beside.ts";
import { countryFigures, regionFigures } from "#features/fact-sheet/sheet-numbers.ts";
import { countryContent } from "#features/fact-sheet/use-country-sheet.ts";
import { regionContent } from "#features/fact-sheet/use-region-sheet.ts";
import { createSheetTexts } from "#features/fact-sheet/use-sheet-texts.ts";
import type { SheetTexts } from "#features/fact-sheet/use-sheet-texts.ts";
import { createI18n } from "#i18n/i18n-context.tsx";
import { loadLanguagePack } from "#i18n/language-packs.ts";
import { languageOf } from "#i18n/languages.ts";
import { blankDrawings } from "../compile/blank-drawings.ts";
import { realRecords } from "../compile/real-records.ts";

let context: CompileContext;
let texts: SheetTexts;

beforeAll(async () => {
  context = compileContext(await realRecords(), blankDrawings);
  const i18n = createI18n(languageOf("en"), await loadLanguagePack());
  await i18n.loadTopics(["sheet", "regions", "countries"]);
  texts = createSheetTexts(i18n);
}, 60_000);

describe("a region's sheet", () => {
  const contents = () =>
    context.dataset.regions.map((region) => {
      const chunk = regionSheetChunk(region, context);
      return { chunk, content: regionContent(chunk, texts) };
    });

  it("tells every workshop with what it asked for or worked on, an initiative, a centre and a gap, for each of the six", () => {
    for (const { chunk, content } of contents()) {
      const { shown, initiatives, centres, gaps } = content;
      const told = content.chapters.flatMap(({ event }) => event ?? []);
      expect(told.length).toBeGreaterThanOrEqual(2);
      const speaks = ({ id, outcomes }: (typeof told)[number]): boolean =>
        shown.has(id) && shown.has(outcomes.length > 0 ? `${id} outcome 0` : `${id} sentence 0`);
      expect(told.filter((event) => !speaks(event)).map(({ id }) => id)).toEqual([]);
      expect(
        told.some(({ id }) => shown.has(`${id} sentence 0`)),
        chunk.region.id,
      ).toBe(true);
      const hasOne = (records: readonly { readonly id: string }[], kind: string): boolean =>
        records.some(({ id }) => shown.has(`${kind} ${id}`));
      expect(hasOne(initiatives, "record"), chunk.region.id).toBe(true);
      expect(hasOne(centres, "record"), chunk.region.id).toBe(true);
      expect(hasOne(gaps, "gap"), chunk.region.id).toBe(true);
    }
  });

  it("cites a source for every workshop whose text it shows", () => {
    for (const { content } of contents()) {
      const listed = new Set<string>(content.book.sources.map(({ id }) => id));
      const told = content.chapters.flatMap(({ event }) => event ?? []);
      const speaking = told.filter(
        ({ id }) => content.shown.has(`${id} outcome 0`) || content.shown.has(`${id} sentence 0`),
      );
      expect(speaking.filter(({ sources: [first] }) => first === undefined || !listed.has(first))).toEqual([]);
    }
  });

  it("lists the source of every figure it shows", () => {
    for (const { chunk, content } of contents()) {
      const listed = new Set<string>(content.book.sources.map(({ id }) => id));
      const shown = [
        ...regionFigures(chunk).map(({ number }) => number),
        ...besideMeasures(chunk).flatMap(({ regions }) => regions.flatMap(({ number }) => number ?? [])),
      ];
      expect(shown.filter(({ source }) => !listed.has(source))).toEqual([]);
    }
  });

  it("sets it beside the others by people where its own are recorded", () => {
    for (const { chunk } of contents()) {
      const [share, workshops] = besideMeasures(chunk);
      expect(share?.quantity).toBe("share");
      expect(workshops?.quantity).toBe("people");
      expect(workshops?.regions.find(({ region }) => region === chunk.region.id)?.number).not.toBeNull();
    }
  });
});

describe("a country's sheet", () => {
  const contents = () =>
    context.dataset.countries
      .filter(({ alpha2 }) => hasRecords(recordsOfCountry(context.dataset, alpha2)))
      .map((country) => {
        const chunk = countrySheetChunk(country, context);
        return { chunk, content: countryContent(chunk, texts) };
      });

  it("shows something of each kind that is on record", () => {
    const empty = contents().flatMap(({ chunk, content }) => {
      const { held, tookPart, initiatives, centres } = chunk;
      const misses = (records: readonly { readonly id: string }[], key: (id: string) => string): boolean =>
        records.length > 0 && !records.some(({ id }) => content.shown.has(key(id)));
      const isEmpty =
        misses(held, String) ||
        misses(tookPart, String) ||
        misses(initiatives, (id) => `record ${id}`) ||
        misses(centres, (id) => `record ${id}`);
      return isEmpty ? [chunk.country.alpha2] : [];
    });
    expect(empty).toEqual([]);
  });

  it("takes figures of its own before those of its region, and none of what was not held", () => {
    for (const { chunk } of contents()) {
      const figures = countryFigures(chunk);
      const firstOfRegion = figures.findIndex(({ isOfRegion }) => isOfRegion === true);
      expect(figures.slice(firstOfRegion === -1 ? figures.length : firstOfRegion).every((one) => one.isOfRegion)).toBe(
        true,
      );
      expect(figures.every(({ event }) => event?.status === "held")).toBe(true);
    }
  });
});
