import { brotliCompressSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { compileContext } from "#build/compile/compile-context.ts";
import { searchChunk } from "#build/compile/search/search-chunk.ts";
import { serialiseChunk } from "#build/compile/serialise-chunk.ts";
import type { Dataset, LanguageTag } from "#data/records.ts";
import type { SearchChunk } from "#data/search-index.ts";
import { languageTags } from "#data/vocabulary.ts";
import { readQuery } from "#domain/search-terms.ts";
import { entryPath } from "#features/search/entry-path.ts";
import { markText } from "#features/search/mark-text.ts";
import { createSearchEngine } from "#features/search/search-engine.ts";
import type { SearchEngine } from "#features/search/search-engine.ts";
import { createPaths } from "#url/paths.ts";
import { blankDrawings } from "../compile/blank-drawings.ts";
import { realRecords } from "../compile/real-records.ts";

const paths = createPaths("en");
const chunks = new Map<LanguageTag, SearchChunk>();
const engines = new Map<LanguageTag, SearchEngine>();
let dataset: Dataset;

function engineOf(tag: LanguageTag): SearchEngine {
  const engine = engines.get(tag);
  if (engine === undefined) throw new Error(`No index in ${tag}`);
  return engine;
}

/** Title of what a query leads to, with what was sought in brackets. */
function marked(tag: LanguageTag, query: string, path: string): string {
  const { entries, search } = engineOf(tag);
  const hit = search(query).hits.find(({ entry }) => entryPath(entry, entries, paths) === path);
  if (hit === undefined || !("title" in hit.entry)) return "";
  const parts = markText(hit.entry.title, hit.terms, readQuery(query).flat());
  return parts.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join("");
}

beforeAll(async () => {
  dataset = compileContext(await realRecords(), blankDrawings).dataset;
  for (const tag of languageTags) {
    const chunk = searchChunk(dataset, tag);
    chunks.set(tag, chunk);
    engines.set(tag, await createSearchEngine(chunk));
  }
}, 60_000);

const hanoi = "/events/2018-asia-oceania-hanoi/";
const yaounde = "/events/2017-africa-yaounde/";
const kualaLumpur = "/events/2015-malaysia-kuala-lumpur-ineli-asean-session-1/";
const council = "/initiatives/ifla-regional-council-proposal/";

describe("search in a language over its own text", () => {
  it.each([
    // A name as readers write it, with and without signs, hamza, article, or a word joined on.
    ["ar", "كوالالمبور", kualaLumpur],
    ["ar", "كُوالالَمبور", kualaLumpur],
    ["ar", "المجلس الإقليمي", council],
    ["ar", "مجلس اقليمي", council],
    ["ar", "للمجلس الاقليمى", council],
    ["ar", "فيتنام", "/countries/vn/"],
    ["ar", "الجزائر", "/countries/dz/"],
    ["ar", "جزائر", "/countries/dz/"],
    ["ar", "البانيا", "/countries/al/"],
    ["ar", "ياوندي", yaounde],
    ["ar", "الخط الزمني", "/timeline/"],
    ["ar", "Hanoi", hanoi],
    ["de", "Jaunde", yaounde],
    ["de", "Überseeinseln", "/countries/um/"],
    ["de", "Ueberseeinseln", "/countries/um/"],
    ["de", "amerikanische uberseeinseln", "/countries/um/"],
    ["de", "Elfenbeinküste", "/countries/ci/"],
    ["de", "Côte d'Ivoire", "/countries/ci/"],
    ["de", "Regionalrat", council],
    ["de", "geistige Freiheit", "/themes/1/"],
    ["de", "intellectual freedom", "/themes/1/"],
    ["es", "Yaundé", yaounde],
    ["es", "yaunde", yaounde],
    ["es", "Consejo Regional", council],
    ["es", "Países Bajos", "/countries/nl/"],
    ["es", "paises bajos", "/countries/nl/"],
    ["es", "Viet Nam", "/countries/vn/"],
    ["fr", "Côte d’Ivoire", "/countries/ci/"],
    ["fr", "cote d'ivoire", "/countries/ci/"],
    ["fr", "Viêt Nam", "/countries/vn/"],
    ["fr", "Vietnam", "/countries/vn/"],
    ["fr", "conseil regional", council],
    ["fr", "Liberté intellectuelle", "/themes/1/"],
    ["ru", "Куала-Лумпур", kualaLumpur],
    ["ru", "Яунде", yaounde],
    ["ru", "четвертый семинар Буэнос-Айресе", "/events/2017-latin-america-caribbean-buenos-aires/"],
    ["ru", "четвёртый семинар Буэнос-Айресе", "/events/2017-latin-america-caribbean-buenos-aires/"],
    ["ru", "Региональный совет", council],
    ["ru", "Вьетнам", "/countries/vn/"],
    ["ru", "Vietnam", "/countries/vn/"],
    ["zh", "吉隆坡", kualaLumpur],
    ["zh", "雅温得", yaounde],
    ["zh", "越南", "/countries/vn/"],
    ["zh", "地区理事会", council],
    ["zh", "知识自由", "/themes/1/"],
    ["zh", "INELI 吉隆坡", kualaLumpur],
    ["zh", "时间轴", "/timeline/"],
    ["zh", "Hanoi", hanoi],
  ] as const)("%s: %s leads to %s", (tag, query, path) => {
    const { hits, isNear } = engineOf(tag).search(query);
    const found = hits.slice(0, 4).map(({ entry }) => entryPath(entry, engineOf(tag).entries, paths));
    expect(isNear, "found as typed").toBe(false);
    expect(found).toContain(path);
  });

  it.each([
    ["ar", "كولالمبور", kualaLumpur],
    ["de", "Regionalrad", council],
    ["es", "Consego Regional", council],
    ["fr", "conseill regional", council],
    ["ru", "Куала-Лумпурр", kualaLumpur],
  ] as const)("%s: %s is near enough", (tag, query, path) => {
    const { hits, isNear } = engineOf(tag).search(query);
    expect(isNear).toBe(true);
    expect(hits.map(({ entry }) => entryPath(entry, engineOf(tag).entries, paths))).toContain(path);
  });

  it.each([
    ["ar", "المجلس", "[المجلس] الإقليمي المقترح للإفلا"],
    ["ar", "مجل", "[المجل]س الإقليمي المقترح للإفلا"],
    ["ar", "مجلس اقليمي", "[المجلس] [الإقليمي] المقترح للإفلا"],
    ["de", "regionalr", "Vorgeschlagener [Regionalr]at der IFLA"],
    ["ru", "региональный совет", "Предложенный [Региональный] [совет] ИФЛА"],
    ["zh", "地区理事会", "拟设的国际图联[地区理事会]"],
  ] as const)("%s: %s is marked in what is found", (tag, query, shown) => {
    expect(marked(tag, query, council)).toBe(shown);
  });

  it.each(languageTags)("%s: fits the way to a phone", (tag) => {
    expect(brotliCompressSync(serialiseChunk(chunks.get(tag) ?? {}, tag)).length).toBeLessThan(60_000);
  });

  it.each(languageTags)("%s: offers the same entries, each title in the language or marked as English", (tag) => {
    const { entries } = engineOf(tag);
    expect(entries.length).toBe(engineOf("en").entries.length);
    for (const entry of entries) {
      if (entry.kind !== "event" && entry.kind !== "initiative") continue;
      const record = [...dataset.events, ...dataset.initiatives].find(({ id }) => id === entry.id);
      expect(record?.name[tag] ?? record?.name.en).toBe(entry.title);
      expect(entry.lang).toBe(record?.name[tag] === undefined ? "en" : undefined);
    }
  });
});
