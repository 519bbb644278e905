/** The six regions: who received the torch in which tour, and how they came to be counted. */
import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ReactElement } from "react";
import { indexQuery } from "#data/queries.ts";
import { createCitationBook } from "#domain/citation-book.ts";
import { RegionEntries } from "#features/region-entries/region-entries.tsx";
import { toursOfRegion } from "#features/region-entries/region-workshops.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Breadcrumb } from "#ui/breadcrumb.tsx";
import { CitationProvider } from "#ui/citation/citation-provider.tsx";
import { CiteSource } from "#ui/citation/cite.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { Section } from "#ui/section.tsx";
import { SourceList } from "#ui/source-list.tsx";
import { useEventWords } from "#ui/use-event-words.ts";
import { usePaths } from "#ui/use-paths.ts";

/** Cites only what it shows, although its chunk carries the sources of the whole front page. */
export function RegionsPage(): ReactElement {
  const { data: index } = useSuspenseQuery(indexQuery());
  const { t, format } = useI18n();
  const paths = usePaths();
  const words = useEventWords();
  const { regions, events } = index;
  const book = useMemo(
    () => createCitationBook(index.sources, index.regions, { listsRest: false }),
    [index.sources, index.regions],
  );
  const cities = regions.flatMap(({ workshops }) => {
    const first = events.find((event) => event.id === workshops["2017-discussion"]);
    return first ? [words.shortName(first)] : [];
  });
  const workshops = regions
    .flatMap((region) => toursOfRegion(region, events))
    .filter(({ workshop }) => workshop !== null);
  return (
    <CitationProvider book={book}>
      <PageHead
        title={t("regionsPage.title")}
        description={t("regionsPage.description", { workshops: workshops.length })}
        path={paths.regions()}
      />
      <Breadcrumb
        trail={[
          { label: t("nav.atlas"), to: paths.home() },
          { label: t("nav.regions"), to: null },
        ]}
      />
      <div className="hero wrap">
        <div className="hero-text">
          <h1>{t("regionsPage.heading")}</h1>
          <p className="standfirst">{t("regionsPage.standfirst", { cities: format.list(cities) })}</p>
        </div>
      </div>
      <Section id="regions" title={t("regionsPage.listTitle")} note={t("regionsPage.listNote")} deferred={false}>
        <RegionEntries regions={regions} events={events} />
        <p className="section-note regions-assignment">
          {t("regionsPage.assignment")}
          {book.sources.map((source) => (
            <CiteSource key={source.id} source={source.id} />
          ))}
        </p>
      </Section>
      <Section id="sources" title={t("sources.ofPage")}>
        <SourceList />
      </Section>
    </CitationProvider>
  );
}
