/** One source in one format, to read, to copy and to save. */
import type { ReactElement } from "react";
import type { CitationFormat, CitationStyle } from "#domain/references/citation-formats.ts";
import { bibliographyFiles, citationStyles } from "#domain/references/citation-formats.ts";
import { plainText } from "#domain/references/citation-text.ts";
import type { Reference } from "#domain/references/reference.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CitationSentence } from "./citation-sentence.tsx";
import { formatNames } from "./citation-format-names.ts";
import { CopyButton, SaveButton } from "./hand-over-button.tsx";

const isStyle = (format: CitationFormat): format is CitationStyle => format in citationStyles;

/** A sentence that leads to the source, or the lines of a file. */
export function SourceCitation({ reference, format }: { reference: Reference; format: CitationFormat }): ReactElement {
  const { t } = useI18n();
  const { write, extension, mediaType } = bibliographyFiles[format];
  const sentence = isStyle(format) ? citationStyles[format](reference) : null;
  const text = (): string => (sentence === null ? write([reference]) : plainText(sentence));
  const what = t("share.sourceIn", { title: reference.title, format: t(formatNames[format]) });
  const name = `${reference.key}.${extension}`;
  const id = `${reference.key} ${format}`;
  return (
    <li>
      {sentence === null ? (
        <pre dir="ltr">{text()}</pre>
      ) : (
        <CitationSentence parts={sentence} language={reference.language} isLinked />
      )}
      <p>
        {reference.note !== null && <span className="badge">{t("source.mirror")}</span>}
        <CopyButton id={id} what={what} text={text} />
        <SaveButton id={id} what={what} file={() => ({ name, mediaType, content: write([reference]) })} />
      </p>
    </li>
  );
}
