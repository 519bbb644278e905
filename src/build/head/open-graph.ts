/** What chats and networks show where a page's address is shared: Open Graph (ogp.me), and the cards of X. */
import type { LanguageTag } from "#data/records.ts";
import { publishedLanguages } from "#i18n/languages.ts";
import { siteName } from "./head-context.ts";
import type { HeadContext, HeadPage } from "./head-context.ts";
import { ofPage, voidElement } from "./markup.ts";

/** Language and territory as Open Graph wants them. */
const locales: Readonly<Record<LanguageTag, string>> = {
  en: "en_GB",
  ar: "ar_AR",
  de: "de_DE",
  es: "es_ES",
  fr: "fr_FR",
  ru: "ru_RU",
  zh: "zh_CN",
};

const property = (name: string, content: string): string => voidElement("meta", { property: name, content });

/**
 * The tags of a page. A page is of the type "website": reference managers take "article" for an article of a journal. The
 * page of the data has no type, so that its Dublin Core type, a dataset, holds.
 */
export function openGraph(page: HeadPage, { words }: Pick<HeadContext, "words">, isDataset: boolean): string {
  const { title, description, url, imageUrl, preview } = page;
  const others = publishedLanguages().filter(({ tag }) => tag !== words.language.tag);
  const own = (name: string, content: string): string => voidElement("meta", { property: name, content, ...ofPage });
  const card = (name: string, content: string): string => voidElement("meta", { name, content, ...ofPage });
  return [
    ...(isDataset ? [] : [property("og:type", "website")]),
    property("og:site_name", siteName),
    property("og:locale", locales[words.language.tag]),
    ...others.map(({ tag }) => property("og:locale:alternate", locales[tag])),
    own("og:title", title),
    own("og:description", description),
    own("og:url", url),
    own("og:image", imageUrl),
    own("og:image:type", "image/png"),
    own("og:image:width", String(preview.width)),
    own("og:image:height", String(preview.height)),
    own("og:image:alt", preview.alt),
    card("twitter:card", "summary_large_image"),
    card("twitter:image:alt", preview.alt),
  ].join("");
}
