/** The sources of one section in the margin beside it, under their numbers on the page. */
import type { ReactElement } from "react";
import type { SourceId } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { useCitations } from "./citation/citation-context.ts";
import { PageLink } from "./page-link.tsx";
import { usePaths } from "./use-paths.ts";

/** Short form; the full one stands at the foot of the page. */
export function MarginSources({ sources }: { sources: readonly SourceId[] }): ReactElement {
  const { format } = useI18n();
  const { book } = useCitations();
  const paths = usePaths();
  const listed = [...new Set(sources)].toSorted((a, b) => book.numberOf(a) - book.numberOf(b)).map(book.source);
  return (
    <ol className="margin-sources">
      {listed.map(({ id, publisher, title, language, published }) => (
        <li key={id} value={book.numberOf(id)}>
          <b>
            <bdi>{publisher}</bdi>
          </b>{" "}
          <PageLink to={paths.source(id)}>
            <cite lang={language}>{title}</cite>
          </PageLink>{" "}
          {published !== null && <span className="source-date">{format.date(published)}</span>}
        </li>
      ))}
    </ol>
  );
}
