import { renderToStaticMarkup } from "react-dom/server";
import { createI18n, I18nProvider } from "#i18n/i18n-context.tsx";
import { loadLanguagePack } from "#i18n/language-packs.ts";
import { languageOf } from "#i18n/languages.ts";

/** Runs hooks that make English words, without a browser: what `useWords` returns, as data. */
export async function englishWords(): Promise<<T>(useWords: () => T) => T> {
  const i18n = createI18n(languageOf("en"), await loadLanguagePack());
  return <T,>(useWords: () => T): T => {
    const said: T[] = [];
    const Speaker = (): null => {
      said.push(useWords());
      return null;
    };
    renderToStaticMarkup(
      <I18nProvider value={i18n}>
        <Speaker />
      </I18nProvider>,
    );
    const [words] = said;
    if (words === undefined) throw new Error("Nothing was said");
    return words;
  };
}
