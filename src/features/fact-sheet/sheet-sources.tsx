/** The numbered sources of a sheet: publisher, title, date and host. Their full addresses stand on the page the code leads to. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { useCitations } from "#ui/citation/citation-context.ts";
import { hostOf } from "./compose-sheet.ts";

/** Stands inside a citation provider. */
export function SheetSources(): ReactElement {
  const { t, format } = useI18n();
  const { book } = useCitations();
  return (
    <section className="sheet-sources" aria-labelledby="sheet-sources">
      <h2 id="sheet-sources">{t("sheet.sources")}</h2>
      <ol>
        {book.sources.map(({ id, publisher, title, language, published, url }) => (
          <li key={id}>
            <b>
              <bdi>{publisher}</bdi>
            </b>
            {"\u00a0· "}
            {url === null ? (
              <cite lang={language}>{title}</cite>
            ) : (
              <a href={url} rel="noopener" lang={language}>
                {title}
              </a>
            )}
            {published !== null && (
              <span>
                {"\u00a0· "}
                {format.date(published)}
              </span>
            )}
            {url !== null && (
              <span className="none">
                {"\u00a0· "}
                {hostOf(url)}
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
