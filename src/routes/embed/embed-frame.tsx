/** What stands around every embed: its figure, the sources, the way to the full page, the licence. No navigation. */
import type { ReactElement, ReactNode } from "react";
import type { CitationBook } from "#domain/citation-book.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CitationProvider } from "#ui/citation/citation-provider.tsx";
import { SiteMark } from "#ui/site-mark.tsx";
import { EmbedHead } from "./embed-head.tsx";
import { EmbedSources } from "./embed-sources.tsx";

const licence = "https://creativecommons.org/licenses/by/4.0/";

interface EmbedFrameProps {
  readonly title: string;
  /** Path of the full page; the figure's place in it may follow after `#`. */
  readonly to: string;
  readonly book: CitationBook;
  /** Class of the kind, and of a region's hue. */
  readonly className: string;
  readonly children: ReactNode;
}

/** The whole body of an embed. */
export function EmbedFrame({ title, to, book, className, children }: EmbedFrameProps): ReactElement {
  const { t } = useI18n();
  return (
    <CitationProvider book={book}>
      <EmbedHead title={title} canonical={to.replace(/#.*$/, "")} />
      {/* Named: the page around a frame has a main part of its own. */}
      <main className={`embed ${className}`} aria-label={title}>
        {children}
        <footer className="embed-foot">
          <EmbedSources />
          <p className="embed-way">
            <SiteMark to={to} />
            <a className="embed-licence" href={licence} rel="license noopener">
              {t("embed.licence")}
            </a>
          </p>
        </footer>
      </main>
    </CitationProvider>
  );
}

interface EmbedTitleProps {
  readonly heading: string;
  readonly summary: string;
  /** Markers of what the summary rests on. */
  readonly children?: ReactNode;
}

/** Heading and finding of a figure that stands alone. */
export function EmbedTitle({ heading, summary, children }: EmbedTitleProps): ReactElement {
  const { t } = useI18n();
  return (
    <header>
      <p className="embed-about">{t("embed.about")}</p>
      <h1>{heading}</h1>
      <p className="figure-summary">
        {summary}
        {children}
      </p>
    </header>
  );
}
