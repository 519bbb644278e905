/** The explorer of all initiatives. */
import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ReactElement } from "react";
import { initiativesQuery } from "#data/queries.ts";
import { createCitationBook } from "#domain/citation-book.ts";
import { busiestYear } from "#features/initiative-explorer/busiest-year.ts";
import { InitiativeExplorer } from "#features/initiative-explorer/initiative-explorer.tsx";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Breadcrumb } from "#ui/breadcrumb.tsx";
import { CitationProvider } from "#ui/citation/citation-provider.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { Section } from "#ui/section.tsx";
import { SourceList } from "#ui/source-list.tsx";
import { usePaths } from "#ui/use-paths.ts";

/** `/initiatives/` */
export function InitiativesPage(): ReactElement {
  const { data: chunk } = useSuspenseQuery(initiativesQuery());
  const { t, format } = useI18n();
  const paths = usePaths();
  const book = useMemo(() => createCitationBook(chunk.sources, [chunk.initiatives]), [chunk]);
  const title = t("initiatives.title");
  const count = chunk.initiatives.length;
  const { dated, year, most } = busiestYear(chunk.initiatives);
  return (
    <CitationProvider book={book}>
      <PageHead title={title} description={t("initiatives.description", { count })} path={paths.initiatives()} />
      <Breadcrumb
        trail={[
          { label: t("nav.atlas"), to: paths.home() },
          { label: title, to: null },
        ]}
      />
      <div className="hero wrap">
        <div className="hero-text">
          <h1>{t("initiatives.headline", { count, dated, most, year })}</h1>
          <p className="standfirst">{t("initiatives.standfirst")}</p>
        </div>
      </div>
      <Section id="explore" title={t("initiatives.explore")} deferred={false}>
        <InitiativeExplorer chunk={chunk} />
      </Section>
      <Section id="sources" title={t("sources.ofPage")} plate={format.number(book.sources.length)}>
        <SourceList />
      </Section>
    </CitationProvider>
  );
}
