import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, test } from "vitest";
import { compileContext } from "#build/compile/compile-context.ts";
import type { CompileContext } from "#build/compile/compile-context.ts";
import { countryChunk } from "#build/compile/country-chunk.ts";
import type { CountryChunk } from "#data/country-chunks.ts";
import { createCitationBook } from "#domain/citation-book.ts";
import { CountryRecordSections } from "#features/country-profile/country-sections.tsx";
import { hasRecords } from "#domain/country-records.ts";
import { createI18n, I18nProvider } from "#i18n/i18n-context.tsx";
import type { I18n } from "#i18n/i18n-context.tsx";
import { loadLanguagePack } from "#i18n/language-packs.ts";
import { languageOf } from "#i18n/languages.ts";
import { CitationProvider } from "#ui/citation/citation-provider.tsx";
import { StaticRouter } from "#url/router.ts";
import { blankDrawings } from "../compile/blank-drawings.ts";
import { realRecords } from "../compile/real-records.ts";

let context: CompileContext;
let i18n: I18n;

beforeAll(async () => {
  context = compileContext(await realRecords(), blankDrawings);
  i18n = createI18n(languageOf("en"), await loadLanguagePack());
}, 60_000);

function chunkOf(alpha2: string): CountryChunk {
  const country = context.dataset.countries.find((one) => one.alpha2 === alpha2);
  if (country === undefined) throw new Error(`No country ${alpha2}`);
  return countryChunk(country, context);
}

/** The sections of the page by their heading. */
function sectionsOf(data: CountryChunk): ReadonlyMap<string, string> {
  const html = renderToStaticMarkup(
    <StaticRouter location="/">
      <I18nProvider value={i18n}>
        <CitationProvider book={createCitationBook(data.sources, [data])}>
          <CountryRecordSections data={data} />
        </CitationProvider>
      </I18nProvider>
    </StaticRouter>,
  );
  const parts = html.split("<section").slice(1);
  return new Map(parts.map((part) => [/<h2[^>]*>([^<]*)/.exec(part)?.[1] ?? "", part]));
}

test("what was there and what happened elsewhere stand apart", () => {
  const sections = [...sectionsOf(chunkOf("VN"))];
  const [, here] = sections.find(([title]) => title.includes("events here")) ?? [];
  const [, elsewhere] = sections.find(([title]) => title.includes("elsewhere")) ?? [];
  expect(here).toContain("/events/2018-asia-oceania-hanoi/");
  expect(here).not.toContain("INELI-ASEAN second session, Singapore");
  expect(elsewhere).toContain("INELI-ASEAN second session, Singapore");
});

test("a country with nothing on record shows no empty section", () => {
  const data = chunkOf("TV");
  expect(hasRecords(data)).toBe(false);
  expect(sectionsOf(data).size).toBe(0);
});

test("events that are only announced are not called held", () => {
  for (const { alpha2 } of context.dataset.countries) {
    const data = chunkOf(alpha2);
    if (data.held.length === 0) continue;
    const isCalledHeld = [...sectionsOf(data).keys()].some((title) => title.endsWith("held here"));
    expect(isCalledHeld, alpha2).toBe(data.held.every((event) => event.status === "held"));
  }
}, 30_000);
