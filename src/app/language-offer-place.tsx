/**
 * Where another language is offered to a reader whose browser asks for it: once, until the reader has answered or has chosen a
 * language. Never a redirect: an address shows what it names.
 */
import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { publishedLanguages } from "#i18n/languages.ts";
import { preferredLanguage } from "#i18n/preferred-language.ts";
import { recall, remember } from "./device-memory.ts";

/** Stands empty in the page, so that what comes into it is announced; takes no room. */
export function LanguageOfferPlace(): ReactElement {
  const own = useI18n().language.tag;
  const [line, setLine] = useState<ReactElement | null>(null);
  useEffect(() => {
    if (recall("atlas-language") !== null) return;
    const published = publishedLanguages().map(({ tag }) => tag);
    const tag = preferredLanguage(navigator.languages, published, own);
    if (tag === null) return;
    const answer = (isTaken: boolean): void => {
      remember("atlas-language", isTaken ? tag : own);
      // A link taken leads away by itself; in another tab the offer has had its answer as well.
      setLine(null);
    };
    import("./language-offer.tsx").then(
      ({ LanguageOffer }) => setLine(<LanguageOffer tag={tag} onAnswer={answer} />),
      () => undefined,
    );
  }, [own]);
  return (
    <div className="language-offer-place" role="status">
      {line}
    </div>
  );
}
