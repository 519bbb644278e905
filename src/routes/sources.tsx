/** Every source of the Atlas. */
import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ReactElement } from "react";
import { sourcesQuery } from "#data/queries.ts";
import { citationBookOf } from "#domain/citation-book.ts";
import { GroupLinks, SourceGroups } from "#features/source-index/source-groups-list.tsx";
import { findSources, groupSources } from "#features/source-index/source-groups.ts";
import { SourceFilters } from "#features/source-index/source-filters.tsx";
import { findSource, kindOfSource, orderOfSources } from "#features/source-index/source-view.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Breadcrumb } from "#ui/breadcrumb.tsx";
import { CitationProvider } from "#ui/citation/citation-provider.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { usePaths } from "#ui/use-paths.ts";
import { useParameter } from "#url/use-parameter.ts";

/** The page at `/sources/`. */
export function SourcesPage(): ReactElement {
  const { t, format } = useI18n();
  const paths = usePaths();
  const { sources } = useSuspenseQuery(sourcesQuery()).data;
  const query = useParameter(findSource);
  const kind = useParameter(kindOfSource);
  const order = useParameter(orderOfSources);
  const found = useMemo(() => findSources(sources, query, kind), [sources, query, kind]);
  const groups = useMemo(() => groupSources(found, order, format.compare), [found, order, format]);
  const book = useMemo(() => citationBookOf(groups.flatMap((group) => group.sources)), [groups]);
  const counts = {
    total: sources.length,
    primary: sources.filter((source) => source.primary).length,
    copies: sources.filter((source) => source.mirror).length,
    gone: sources.filter((source) => source.url === null).length,
    undated: sources.filter((source) => source.published === null).length,
  };
  return (
    <>
      <PageHead title={t("nav.sources")} description={t("sources.description", counts)} path={paths.sources()} />
      <CitationProvider book={book}>
        <Breadcrumb
          trail={[
            { label: t("nav.atlas"), to: paths.home() },
            { label: t("nav.sources"), to: null },
          ]}
        />
      </CitationProvider>
      <div className="hero wrap">
        <div className="hero-text">
          <h1>{t("sources.title", counts)}</h1>
          <p className="standfirst">{t("sources.standfirst", counts)}</p>
        </div>
        <SourceFilters found={found.length} total={sources.length} />
        <GroupLinks groups={groups} />
      </div>
      <SourceGroups groups={groups} />
    </>
  );
}
