/** One source and everything in the Atlas that rests on it. */
import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ReactElement } from "react";
import { sourceQuery } from "#data/queries.ts";
import { citationBookOf } from "#domain/citation-book.ts";
import { SourceFacts } from "#features/source-profile/source-facts.tsx";
import { UseSections } from "#features/source-profile/use-sections.tsx";
import { isolate } from "#i18n/isolate.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Breadcrumb } from "#ui/breadcrumb.tsx";
import { CitationProvider } from "#ui/citation/citation-provider.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { usePaths } from "#ui/use-paths.ts";
import { useParams } from "#url/router.ts";

/** The page at `/sources/:source/`. */
export function SourcePage(): ReactElement {
  const { t, language: reading } = useI18n();
  const paths = usePaths();
  const { source: id = "" } = useParams();
  const { source, uses, useCount } = useSuspenseQuery(sourceQuery(id)).data;
  const { title, publisher, language } = source;
  const book = useMemo(() => citationBookOf([{ ...source, uses: useCount }]), [source, useCount]);
  return (
    <>
      <PageHead
        title={t("source.pageTitle", { title, publisher })}
        description={t("source.description", { title, publisher, count: useCount })}
        path={paths.source(id)}
      />
      <CitationProvider book={book}>
        <Breadcrumb
          trail={[
            { label: t("nav.atlas"), to: paths.home() },
            { label: t("nav.sources"), to: paths.sources() },
            { label: isolate(publisher, reading.direction), to: null },
          ]}
        />
      </CitationProvider>
      <div className="hero wrap source-hero">
        <h1 lang={language}>{title}</h1>
        <p className="standfirst">{t("source.standfirst", { count: useCount })}</p>
        <SourceFacts source={source} />
      </div>
      <UseSections uses={uses} />
    </>
  );
}
