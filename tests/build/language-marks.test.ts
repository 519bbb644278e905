import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { readDataset } from "#build/dataset/read-dataset.ts";
import { recordKinds } from "#build/dataset/record-kinds.ts";
import { textsByPlace } from "#build/translations/local-texts.ts";
import type { Dataset, LanguageTag } from "#data/records.ts";
import { languageTags } from "#data/vocabulary.ts";
import { builtFiles, readBuilt } from "./built-site.ts";
import { readTokens } from "./tokens.ts";

const voids = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
/** Outlines hold thousands of elements, which may close themselves, and no sentences; code holds words of the data's own. */
const hidden = /<(script|style|svg|code)\b[\s\S]*?<\/\1>/g;
const isolated = /\u2068([^\u2068\u2069]+)\u2069/g;

/** Texts of a page that are in the page's own language: what no element says to be in another. */
function ownTexts(html: string): readonly string[] {
  const stack: { readonly name: string; readonly lang: string | null }[] = [];
  const texts: string[] = [];
  let running = "";
  const endText = (): void => {
    const isMarked = stack.some(({ name, lang }) => lang !== null && name !== "html");
    if (!isMarked && running.trim() !== "") texts.push(running.trim());
    running = "";
  };
  readTokens(html.replace(/^[\s\S]*?<body/, "<body").replace(hidden, ""), {
    onStartTag: ({ tagName: name, attrs, selfClosing }) => {
      endText();
      if (voids.has(name) || selfClosing) return;
      stack.push({ name, lang: attrs.find((attribute) => attribute.name === "lang")?.value ?? null });
    },
    onEndTag: ({ tagName }) => {
      endText();
      const open = stack.findLastIndex(({ name }) => name === tagName);
      if (open !== -1) stack.length = open;
    },
    onText: (text) => {
      running += text;
    },
  });
  return texts;
}

/** Months are called the same in German. */
const month = /^[A-Z][a-z]+ \d{4}$/;

/** Sentences of the record that are English whatever the page's language. Names and titles are none: they keep their form. */
function englishTexts(dataset: Dataset, tag: LanguageTag): ReadonlySet<string> {
  const { events, initiatives, regions, countries, centres, themes, strategy, statistics, conflicts, gaps } = dataset;
  const rows = statistics.flatMap((statistic) => statistic.rows);
  const numbers = [...events.flatMap((event) => event.numbers), ...initiatives.flatMap(({ figures }) => figures)];
  const said = [
    ...[...events, ...initiatives, ...regions, ...countries, ...centres, ...statistics, ...gaps].map(
      ({ note }) => note,
    ),
    ...[...numbers, ...rows, ...initiatives, ...themes, ...events.flatMap(({ statements }) => statements)].map(
      ({ pointer }) => pointer,
    ),
    ...[...numbers, ...rows].map(({ unit }) => unit ?? null),
    ...events.flatMap(({ people }) => people.map(({ role }) => role)),
    ...initiatives.flatMap(({ regionNote, rank }) => [regionNote, rank?.basis ?? null]),
    ...centres.map(({ status }) => status),
    ...themes.map(({ verification }) => verification),
    ...strategy.initiatives.flatMap(({ status, opportunityLinks }) => [
      status,
      ...opportunityLinks.map((link) => link.basis),
    ]),
    ...statistics.map(({ comparability }) => comparability),
    ...conflicts.flatMap(({ reason, shown, values }) => [reason, shown, ...values.map(({ value }) => value)]),
    ...gaps.flatMap(({ topic, missing }) => [topic, missing]),
    ...[...events, ...initiatives].flatMap((record) =>
      [...textsByPlace(record)].flatMap(([place, text]) =>
        place !== "name" && text[tag] === undefined ? [text.en] : [],
      ),
    ),
  ];
  const names = new Set<string | null>([
    ...recordKinds,
    ...events.flatMap(({ host, organisations, place }) => [host, ...organisations, place.venue, place.city]),
    ...initiatives.flatMap(({ organisations, place }) => [...organisations, place.city]),
    ...centres.flatMap(({ host, city }) => [host, city]),
    ...dataset.sources.flatMap(({ title, publisher }) => [title, publisher]),
  ]);
  // Shorter ones are dates, codes and single words, which other things are called too.
  return new Set(
    said.flatMap((text) =>
      text !== null && text.length > 8 && /[a-z]{3}/.test(text) && !names.has(text) && !month.test(text) ? [text] : [],
    ),
  );
}

/** One page in eight of the kinds that have hundreds, all of the others. */
const pagesOf = (tag: string): readonly string[] =>
  builtFiles().filter(
    (file, place) =>
      file.startsWith(`${tag}/`) &&
      file.endsWith(".html") &&
      (place % 8 === 0 || !/\/(?:events|initiatives|sources|countries)\/[^/]+\//.test(file)),
  );

describe("English texts of the record on pages in other languages", () => {
  let dataset: Dataset | null = null;
  beforeAll(async () => {
    ({ dataset } = await readDataset(fileURLToPath(new URL("../../data", import.meta.url))));
  });
  const built = languageTags.filter((tag) => tag !== "en" && builtFiles().includes(`${tag}/index.html`)).slice(0, 2);

  it.each(built)("%s: say that they are English", (tag) => {
    const english = dataset === null ? new Set<string>() : englishTexts(dataset, tag);
    expect(english.size).toBeGreaterThan(1000);
    const pages = pagesOf(tag);
    expect(pages.length).toBeGreaterThan(100);
    const wrong = pages.flatMap((file) => {
      const texts = ownTexts(readBuilt(file)).flatMap((text) => [
        text,
        ...[...text.matchAll(isolated)].map((match) => match[1] ?? ""),
      ]);
      return texts.filter((text) => english.has(text)).map((text) => `${file}: ${text}`);
    });
    expect([...new Set(wrong)]).toEqual([]);
  });
});
