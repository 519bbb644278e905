/** How to cite where the numbers come from: each source of the page or figure, in the format the reader chooses. */
import { useId, useState } from "react";
import type { ReactElement } from "react";
import type { CitationFormat } from "#domain/references/citation-formats.ts";
import { bibliographyFiles } from "#domain/references/citation-formats.ts";
import type { Reference } from "#domain/references/reference.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { formatNames, formatOrder } from "./citation-format-names.ts";
import { CopyButton, SaveButton } from "./hand-over-button.tsx";
import { SourceCitation } from "./source-citation.tsx";

/** As many as fit beside the rest of the drawer. */
const shownAtFirst = 3;

interface CiteSourcesProps {
  readonly references: readonly Reference[];
  /** Names the file that holds all of them, without extension. */
  readonly fileName: string;
}

/** Folded, as whoever shares a link passes it by; open on the page of a source, where it is what one came for. */
export function CiteSources({ references, fileName }: CiteSourcesProps): ReactElement {
  const { t, format: formats } = useI18n();
  const id = useId();
  const [format, setFormat] = useState<CitationFormat>("apa");
  const [showsAll, setShowsAll] = useState(false);
  const { write, extension, mediaType } = bibliographyFiles[format];
  const count = formats.number(references.length);
  const all = t("share.allSourcesIn", { format: t(formatNames[format]) });
  const name = `${fileName}.${extension}`;
  return (
    <details className="cite-sources" open={references.length === 1}>
      <summary>{t("share.citeSources", { n: references.length, count })}</summary>
      <p className="cite-sources-note">{t("share.citeSourcesNote")}</p>
      <div className="cite-sources-tools">
        <div className="field">
          <label htmlFor={id}>{t("share.format")}</label>
          <select
            id={id}
            value={format}
            onChange={({ currentTarget: { value } }) =>
              setFormat(formatOrder.find((known) => known === value) ?? "apa")
            }
          >
            {formatOrder.map((known) => (
              <option key={known} value={known}>
                {t(formatNames[known])}
              </option>
            ))}
          </select>
        </div>
        {references.length > 1 && (
          <p className="is-all">
            <span>{t("share.allSources", { count })}</span>
            <CopyButton id={`all ${format}`} what={all} text={() => write(references)} />
            <SaveButton
              id={`all ${format}`}
              what={all}
              file={() => ({ name, mediaType, content: write(references) })}
            />
          </p>
        )}
      </div>
      <ol>
        {(showsAll ? references : references.slice(0, shownAtFirst)).map((reference) => (
          <SourceCitation key={reference.key} reference={reference} format={format} />
        ))}
      </ol>
      {!showsAll && references.length > shownAtFirst && (
        <button type="button" className="button is-small" onClick={() => setShowsAll(true)}>
          {t("share.showAllSources", { count })}
        </button>
      )}
    </details>
  );
}
