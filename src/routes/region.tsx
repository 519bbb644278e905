/** A region of the process: its map, its story through the tours, its place beside the others, its records. */
import { regionIds } from "#data/vocabulary.ts";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ReactElement } from "react";
import { regionQuery } from "#data/queries.ts";
import { createCitationBook } from "#domain/citation-book.ts";
import { RegionComparison } from "#features/region-comparison/region-comparison.tsx";
import { RegionMap } from "#features/region-map/region-map.tsx";
import { byProminence } from "#domain/prominence.ts";
import { RegionCentres } from "#features/region-records/region-centres.tsx";
import { RegionCountries } from "#features/region-records/region-countries.tsx";
import { initiativesShown, RegionInitiatives } from "#features/region-records/region-initiatives.tsx";
import { CompareWith } from "#features/region-story/compare-with.tsx";
import { RegionHero } from "#features/region-story/region-hero.tsx";
import { storyCitations } from "#features/region-story/story-citations.ts";
import { RegionStory } from "#features/region-story/region-story.tsx";
import { SectionNav } from "#features/region-story/section-nav.tsx";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Breadcrumb } from "#ui/breadcrumb.tsx";
import { CitationProvider } from "#ui/citation/citation-provider.tsx";
import { GapList } from "#ui/gap-list.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { PageLink } from "#ui/page-link.tsx";

import { Section } from "#ui/section.tsx";
import { SheetLink } from "#ui/sheet-link.tsx";
import { SourceList } from "#ui/source-list.tsx";
import { useEventWords } from "#ui/use-event-words.ts";
import { usePaths } from "#ui/use-paths.ts";
import { useParams } from "#url/router.ts";

/** Plates of the front page come first; regions follow in their order along the torch. */
const firstPlate = 6;

/** Throws what fetching throws; the page's boundary says it. */
export function RegionPage(): ReactElement {
  const { region: id = "" } = useParams();
  const { data: chunk } = useSuspenseQuery(regionQuery(id));
  const { t, format, plain } = useI18n();
  const paths = usePaths();
  const words = useEventWords();
  const { region, events, stops, initiatives, centres, countries, gaps, previous, next } = chunk;
  const book = useMemo(() => {
    const measured = chunk.stops.map((stop) => [stop.participants, stop.countriesRepresented]);
    const records = [chunk.region, chunk.countries, chunk.centres, byProminence(chunk.initiatives), chunk.conflicts];
    return createCitationBook(chunk.sources, [storyCitations(chunk), measured, records], { listsRest: false });
  }, [chunk]);
  const name = plain(region.name);
  const number = firstPlate + regionIds.indexOf(region.id);
  const subPlate = (letter: string): string => t("region.subPlate", { number, letter });
  const workshops = stops
    .filter((stop) => stop.region === region.id)
    .map((stop) => t("region.workshopOf", { city: words.shortName(stop), year: stop.dates.start?.slice(0, 4) ?? "" }));
  const sections = [
    { id: "map", title: t("region.navMap") },
    { id: "story", title: t("regionStory.title") },
    { id: "beside", title: t("regionCompare.title") },
    { id: "countries", title: t("regionCountries.title") },
    { id: "centres", title: t("regionCentres.title") },
    { id: "initiatives", title: t("regionInitiatives.title") },
    { id: "gaps", title: t("regionGaps.title") },
    { id: "sources", title: t("region.navSources") },
  ];
  return (
    <CitationProvider book={book}>
      <PageHead
        title={name}
        description={t("region.description", {
          name,
          workshops: format.list(workshops),
          events: events.length,
          countries: region.countriesAndTerritories,
        })}
        path={paths.region(region.id)}
      />
      <div className={`region-page region-${region.id}`}>
        <Breadcrumb
          trail={[
            { label: t("nav.atlas"), to: paths.home() },
            { label: t("nav.regions"), to: paths.regions() },
            { label: name, to: null },
          ]}
        />
        <div className="hero wrap">
          <RegionHero chunk={chunk} />
          <SheetLink to={paths.regionSheet(region.id)} />
          <SectionNav links={sections} />
          <RegionMap chunk={chunk} plate={t("region.plate", { number })} />
        </div>
        <Section id="story" title={t("regionStory.title")} plate={subPlate("a")}>
          <RegionStory chunk={chunk} />
        </Section>
        <Section id="beside" title={t("regionCompare.title")} plate={subPlate("b")}>
          <RegionComparison chunk={chunk} />
          <CompareWith chunk={chunk} />
        </Section>
        <Section
          id="countries"
          title={t("regionCountries.title")}
          note={t("regionCountries.note")}
          plate={t("regionCountries.entries", { count: countries.length })}
        >
          <RegionCountries chunk={chunk} />
        </Section>
        <Section
          id="centres"
          title={t("regionCentres.title")}
          plate={t("regionCentres.places", { count: centres.length })}
        >
          <RegionCentres centres={centres} />
        </Section>
        <Section
          id="initiatives"
          title={t("regionInitiatives.title")}
          note={t("regionInitiatives.note")}
          plate={
            initiatives.length > initiativesShown
              ? t("regionInitiatives.count", { shown: initiativesShown, count: initiatives.length })
              : t("regionInitiatives.entries", { count: initiatives.length })
          }
        >
          <RegionInitiatives initiatives={initiatives} />
        </Section>
        <Section
          id="gaps"
          title={t("regionGaps.title")}
          note={t("regionGaps.note")}
          plate={t("regionGaps.count", { count: gaps.length })}
        >
          <GapList gaps={gaps} />
        </Section>
        <Section id="sources" title={t("sources.ofPage")}>
          <SourceList />
        </Section>
        <nav className="pager wrap" aria-label={t("region.pager")}>
          <PageLink to={paths.region(previous.id)}>
            <span>{t("region.previous")}</span>
            <b>{plain(previous.name)}</b>
          </PageLink>
          <PageLink to={paths.region(next.id)}>
            <span>{t("region.next")}</span>
            <b>{plain(next.name)}</b>
          </PageLink>
        </nav>
      </div>
    </CitationProvider>
  );
}
