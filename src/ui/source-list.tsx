/** The numbered sources of a page, where its markers lead without a card. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { useCitations } from "./citation/citation-context.ts";
import { PageLink } from "./page-link.tsx";
import { SourceReference } from "./source-reference.tsx";
import { usePaths } from "./use-paths.ts";

/** All sources of the page's citation book, in order of their number. */
export function SourceList(): ReactElement {
  const { t } = useI18n();
  const { book } = useCitations();
  const paths = usePaths();
  return (
    <ol className="sources">
      {book.sources.map((source) => (
        <li key={source.id}>
          <SourceReference source={source} />
          <PageLink
            className="source-uses"
            to={paths.source(source.id)}
            aria-label={t("source.whatRestsOn", { title: source.title })}
          >
            {t("source.whatRests")}
          </PageLink>
        </li>
      ))}
    </ol>
  );
}
