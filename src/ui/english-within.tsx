/** A sentence of the page's language around words of the record that are English on every page, marked as such. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";

/** Stands for the words until they are marked; no text of the record or of a catalogue has it. */
const place = "\uE000";

interface EnglishWithinProps {
  readonly english: string;
  /** The sentence with the words, or what stands for them, in their place. */
  readonly say: (words: string) => string;
}

/** On English pages the sentence as it is. */
export function EnglishWithin({ english, say }: EnglishWithinProps): ReactElement {
  const { language } = useI18n();
  if (language.tag === "en") return <>{say(english)}</>;
  const [before = "", after = ""] = say(place).split(place);
  return (
    <>
      {before}
      <span lang="en">{english}</span>
      {after}
    </>
  );
}
