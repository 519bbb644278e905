/** The source line of an embed: each source under its number, leading to its page in the Atlas. */
import type { ReactElement } from "react";
import type { SourceBrief } from "#data/briefs.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { useCitations } from "#ui/citation/citation-context.ts";
import { PageLink } from "#ui/page-link.tsx";
import { usePaths } from "#ui/use-paths.ts";

/** Sources that stand open; one more is not worth folding. */
const openSources = 3;

function Listed({ sources }: { sources: readonly SourceBrief[] }): ReactElement {
  const { format } = useI18n();
  const { book } = useCitations();
  const paths = usePaths();
  return (
    <ol className="embed-source-list">
      {sources.map(({ id, publisher, title, language, published }) => (
        <li key={id} value={book.numberOf(id)}>
          <span className="embed-source-number" aria-hidden="true">
            {book.numberOf(id)}
          </span>{" "}
          <b>
            <bdi>{publisher}</bdi>
          </b>{" "}
          <PageLink to={paths.source(id)}>
            <cite lang={language}>{title}</cite>
          </PageLink>
          {published !== null && <span className="source-date"> {format.date(published)}</span>}
        </li>
      ))}
    </ol>
  );
}

/** All that the citation book lists; the rest of many are folded, which needs no script. */
export function EmbedSources(): ReactElement {
  const { t } = useI18n();
  const { sources } = useCitations().book;
  const open = sources.length > openSources + 1 ? sources.slice(0, openSources) : sources;
  const folded = sources.slice(open.length);
  if (sources.length === 0) return <p className="embed-sources">{t("embed.countedHere")}</p>;
  return (
    <section className="embed-sources" aria-label={t("embed.sources")}>
      <b>{t("embed.sourceCount", { count: sources.length })}</b> <Listed sources={open} />
      {folded.length > 0 && (
        <details>
          <summary>{t("embed.moreSources", { count: folded.length })}</summary>
          <Listed sources={folded} />
        </details>
      )}
    </section>
  );
}
