/** The inside of a result: value, title and details, with what was sought marked. */
import type { ReactElement } from "react";
import type { SearchEntry } from "#data/search-index.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { RegionSwatch } from "#ui/region-swatch.tsx";
import { markText } from "./mark-text.ts";
import type { MarkedPart } from "./mark-text.ts";
import type { Hit } from "./search-engine.ts";
import { useEntryWords } from "./use-entry-words.ts";

function Marked({ parts }: { parts: readonly MarkedPart[] }): ReactElement {
  return (
    <>
      {parts.map(({ text, isMarked, start }) =>
        isMarked ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
      )}
    </>
  );
}

interface EntryTextProps {
  readonly hit: Hit;
  readonly entries: readonly SearchEntry[];
  readonly typed: readonly string[];
}

/** Where nothing that is shown has the words, it says by which words the entry was found. */
export function EntryText({ hit, entries, typed }: EntryTextProps): ReactElement {
  const { t, format } = useI18n();
  const { value, title, lang, details, region } = useEntryWords(entries)(hit.entry);
  const mark = (text: string): readonly MarkedPart[] => markText(text, hit.terms, typed);
  const shown = [...(value === null ? [] : [value]), title, ...details.map(({ text }) => text)];
  const isSeen = typed.length === 0 || shown.some((text) => mark(text).some(({ isMarked }) => isMarked));
  return (
    <>
      {value !== null && (
        <span className="hit-value">
          <Marked parts={mark(value)} />
        </span>
      )}
      <span className="hit-text">
        <span className="hit-title">
          {region !== null && region !== "global" && <RegionSwatch region={region} />}
          <span lang={lang}>
            <Marked parts={mark(title)} />
          </span>
        </span>
        <span className="hit-details">
          {details.map((detail) => (
            <span key={detail.text}>
              <bdi lang={detail.lang}>
                <Marked parts={mark(detail.text)} />
              </bdi>
            </span>
          ))}
          {!isSeen && <span>{t("search.foundBy", { words: format.list([...new Set(hit.terms)].slice(0, 4)) })}</span>}
        </span>
      </span>
    </>
  );
}
