/**
 * The words that offer a page in another language, said in that language. A table of its own and no topic of the catalogues: the
 * page's reader needs one line of another language, not that language. Loaded only for readers it concerns.
 */
import type { LanguageTag } from "#data/records.ts";

export interface LanguageOffer {
  /** Says that the page is there in this language. */
  readonly offer: string;
  /** The link. */
  readonly go: string;
  /** The button that sends the offer away. */
  readonly dismiss: string;
}

export const languageOffers: Readonly<Record<LanguageTag, LanguageOffer>> = {
  en: { offer: "This page is also available in English.", go: "Read in English", dismiss: "No, thanks" },
  ar: { offer: "هذه الصفحة متاحة أيضًا باللغة العربية.", go: "القراءة بالعربية", dismiss: "لا، شكرًا" },
  de: { offer: "Diese Seite gibt es auch auf Deutsch.", go: "Auf Deutsch lesen", dismiss: "Nein, danke" },
  es: { offer: "Esta página también está disponible en español.", go: "Leer en español", dismiss: "No, gracias" },
  fr: { offer: "Cette page existe aussi en français.", go: "Lire en français", dismiss: "Non merci" },
  ru: { offer: "Эта страница есть и на русском языке.", go: "Читать на русском", dismiss: "Нет, спасибо" },
  zh: { offer: "本页也有中文版。", go: "阅读中文版", dismiss: "不用了" },
};
