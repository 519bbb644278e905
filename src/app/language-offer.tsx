/** One quiet line that offers the page in a language the reader's browser asks for. Loaded for such readers only. */
import type { ReactElement } from "react";
import type { LanguageTag } from "#data/records.ts";
import { languageOffers } from "#i18n/language-offers.ts";
import { languageOf } from "#i18n/languages.ts";
import { pathInLanguage } from "#url/path-in-language.ts";
import { useLocation } from "#url/router.ts";
import { basename } from "#url/site.ts";

/** Both answers are for ever: `onAnswer` gets the language of the link, or that of the page where the offer is sent away. */
export function LanguageOffer({
  tag,
  onAnswer,
}: {
  tag: LanguageTag;
  onAnswer: (isTaken: boolean) => void;
}): ReactElement {
  const { pathname, search, hash } = useLocation();
  const { offer, go, dismiss } = languageOffers[tag];
  return (
    <div className="language-offer" lang={tag} dir={languageOf(tag).direction}>
      <p>{offer}</p>
      <a
        className="button"
        href={basename + pathInLanguage(pathname, tag) + search + hash}
        hrefLang={tag}
        onClick={() => onAnswer(true)}
      >
        {go}
      </a>
      <button type="button" className="button" onClick={() => onAnswer(false)}>
        {dismiss}
      </button>
    </div>
  );
}
