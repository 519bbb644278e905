/** The languages of the Atlas, each in its own words and script: plain links, since a document has one language. */
import type { ReactElement } from "react";
import { publishedLanguages } from "#i18n/languages.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Icon } from "#ui/icon.tsx";
import { pathInLanguage } from "#url/path-in-language.ts";
import { useLocation } from "#url/router.ts";
import { basename } from "#url/site.ts";
import { useHydrated } from "#url/use-parameter.ts";
import { remember } from "./device-memory.ts";
import { HeadMenu } from "./head-menu.tsx";

/** Leads to the same page and, with script, to the same view of it. */
export function LanguageSwitch(): ReactElement | null {
  const { t, language } = useI18n();
  const { pathname, search, hash } = useLocation();
  const isHydrated = useHydrated();
  const languages = publishedLanguages();
  if (languages.length < 2) return null;
  const view = isHydrated ? search + hash : "";
  return (
    <HeadMenu
      className="language-switch"
      label={t("shell.language", { language: language.name })}
      sign={<Icon name="language" />}
      word={language.name}
    >
      <ul>
        {languages.map(({ tag, name }) => (
          <li key={tag}>
            <a
              href={basename + pathInLanguage(pathname, tag) + view}
              lang={tag}
              hrefLang={tag}
              aria-current={tag === language.tag ? "true" : undefined}
              onClick={() => remember("atlas-language", tag)}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </HeadMenu>
  );
}
