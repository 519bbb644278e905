/** A sentence of the page's language around words of the record that are English on every page, marked as such. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { ElementsInText, places } from "./elements-in-text.tsx";

interface EnglishWithinProps {
  readonly english: string;
  /** The sentence with the words, or what stands for them, in their place. */
  readonly say: (words: string) => string;
}

/** On English pages the sentence as it is. */
export function EnglishWithin({ english, say }: EnglishWithinProps): ReactElement {
  const { language } = useI18n();
  if (language.tag === "en") return <>{say(english)}</>;
  return <ElementsInText text={say(places.first)} first={<span lang="en">{english}</span>} />;
}
