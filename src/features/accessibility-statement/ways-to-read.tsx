/** The ways in which the Atlas can be read, each a term and a sentence. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";

const ways = [
  { term: "accessibility.keys", text: "accessibility.keysText" },
  { term: "accessibility.words", text: "accessibility.wordsText" },
  { term: "accessibility.colours", text: "accessibility.coloursText" },
  { term: "accessibility.paper", text: "accessibility.paperText" },
] as const;

/** As ruled rows. */
export function WaysToRead(): ReactElement {
  const { t } = useI18n();
  return (
    <dl className="rules">
      {ways.map(({ term, text }) => (
        <div key={term}>
          <dt>{t(term)}</dt>
          <dd>{t(text)}</dd>
        </div>
      ))}
    </dl>
  );
}
