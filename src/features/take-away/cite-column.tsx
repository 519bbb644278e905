/** How to cite what is on screen: two sentences to copy, three formats for programs. */
import type { ReactElement } from "react";
import type { CitationFormat } from "#domain/references/citation-formats.ts";
import { bibliographyFiles, citationStyles } from "#domain/references/citation-formats.ts";
import { plainText } from "#domain/references/citation-text.ts";
import type { Reference } from "#domain/references/reference.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { formatNames } from "./citation-format-names.ts";
import { CitationSentence } from "./citation-sentence.tsx";
import { DrawerColumn } from "./drawer-column.tsx";
import { CopyButton, SaveButton } from "./hand-over-button.tsx";

const styles = ["apa", "chicago"] as const;
const programs = ["bibtex", "ris", "csl"] as const satisfies readonly CitationFormat[];

/** `reference` is to the present view. */
export function CiteColumn({ reference }: { reference: Reference }): ReactElement {
  const { t } = useI18n();
  return (
    <DrawerColumn title={t("share.citeView")} isWide>
      <dl className="cite-entries">
        {styles.map((style) => {
          const parts = citationStyles[style](reference);
          return (
            <div key={style}>
              <dt>{t(formatNames[style])}</dt>
              <dd>
                <CitationSentence parts={parts} language={reference.language} isLinked={false} />
              </dd>
              <dd>
                <CopyButton
                  id={style}
                  what={t("share.citationIn", { format: t(formatNames[style]) })}
                  text={() => plainText(parts)}
                />
              </dd>
            </div>
          );
        })}
      </dl>
      <dl className="cite-entries is-for-programs">
        {programs.map((format) => {
          const { write, extension, mediaType } = bibliographyFiles[format];
          const what = t("share.citationIn", { format: t(formatNames[format]) });
          const name = `${reference.key}.${extension}`;
          return (
            <div key={format}>
              <dt>{t(formatNames[format])}</dt>
              <dd>
                <CopyButton id={format} what={what} text={() => write([reference])} />
              </dd>
              <dd>
                <SaveButton id={format} what={what} file={() => ({ name, mediaType, content: write([reference]) })} />
              </dd>
            </div>
          );
        })}
      </dl>
    </DrawerColumn>
  );
}
