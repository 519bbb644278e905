/** Renders a part of a page in English, with an address and a citation book around it. */
import { render } from "@testing-library/react";
import type { RenderResult } from "@testing-library/react";
import type { ReactElement } from "react";
import type { SourceBrief } from "#data/briefs.ts";
import { sourceId } from "#data/schema/identifiers.ts";
import { createCitationBook } from "#domain/citation-book.ts";
import { createI18n, I18nProvider } from "#i18n/i18n-context.tsx";
import { languageOf } from "#i18n/languages.ts";
import { loadLanguagePack } from "#i18n/language-packs.ts";
import { CitationProvider } from "#ui/citation/citation-provider.tsx";
import { BrowserRouter } from "#url/router.ts";

const source: SourceBrief = {
  id: sourceId.parse("ifla-hanoi-workshop-report-2018"),
  title: "Embracing digital innovation",
  language: "en",
  publisher: "IFLA",
  url: null,
  published: null,
  primary: true,
  mirror: false,
  uses: 3,
};

/** The book knows one source, that of Hanoi's figures. */
export async function renderPagePart(part: ReactElement): Promise<RenderResult> {
  const i18n = createI18n(languageOf("en"), await loadLanguagePack());
  const book = createCitationBook({ [source.id]: source }, [{ source: source.id }]);
  return render(
    <BrowserRouter>
      <I18nProvider value={i18n}>
        <CitationProvider book={book}>{part}</CitationProvider>
      </I18nProvider>
    </BrowserRouter>,
  );
}
