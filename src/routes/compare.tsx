/** Regions side by side, by the same figures. Which ones is in the address; without a choice, all six. */
import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ReactElement } from "react";
import { compareQuery } from "#data/queries.ts";
import { createCitationBook } from "#domain/citation-book.ts";
import { DifferencesList } from "#features/region-side-by-side/differences-list.tsx";
import { InitiativeRows } from "#features/region-side-by-side/initiative-rows.tsx";
import { MeasureRows } from "#features/region-side-by-side/measure-rows.tsx";
import { createMeasures, ofRegions } from "#features/region-side-by-side/measures.ts";
import { OpportunityRows } from "#features/region-side-by-side/opportunity-rows.tsx";
import { fewestCompared, regionsParameter, shownRegions } from "#features/region-side-by-side/parameters.ts";
import { ReadyPairs } from "#features/region-side-by-side/ready-pairs.tsx";
import { RegionChoice } from "#features/region-side-by-side/region-choice.tsx";
import { RegionInsets } from "#features/region-side-by-side/region-insets.tsx";
import { TourRows } from "#features/region-side-by-side/tour-rows.tsx";
import { useBesideTitle } from "#features/region-side-by-side/use-beside-title.ts";
import { useSideFigure } from "#features/region-side-by-side/use-side-figure.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Breadcrumb } from "#ui/breadcrumb.tsx";
import { CitationProvider } from "#ui/citation/citation-provider.tsx";
import { Figure } from "#ui/figure.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { Section } from "#ui/section.tsx";
import { SourceList } from "#ui/source-list.tsx";
import { usePaths } from "#ui/use-paths.ts";
import { useParameter } from "#url/use-parameter.ts";

/** `/compare/?regions=africa,europe` */
export function ComparePage(): ReactElement {
  const { data: chunk } = useSuspenseQuery(compareQuery());
  const { t, format } = useI18n();
  const paths = usePaths();
  const chosen = useParameter(regionsParameter);
  const shown = shownRegions(chosen);
  const regions = chunk.regions.filter(({ id }) => shown.includes(id));
  const all = useMemo(() => createMeasures(chunk), [chunk]);
  const measures = all.map((measure) => ofRegions(measure, shown));
  const model = useSideFigure(measures, shown);
  // Sources are numbered as all six regions show them, so that a number stays the same whatever is chosen.
  const book = useMemo(
    () =>
      createCitationBook(chunk.sources, [chunk.regions, createMeasures(chunk), chunk.conflicts], { listsRest: false }),
    [chunk],
  );
  const isChosen = chosen.length >= fewestCompared;
  const title = useBesideTitle()(shown);
  return (
    <CitationProvider book={book}>
      <PageHead
        title={isChosen ? title : t("compare.title")}
        description={t("compare.description")}
        path={paths.compare()}
      />
      <Breadcrumb
        trail={[
          { label: t("nav.atlas"), to: paths.home() },
          { label: t("nav.regions"), to: paths.regions() },
          { label: t("compare.title"), to: null },
        ]}
      />
      <div className="hero wrap">
        <div className="hero-text">
          <h1>{isChosen ? title : t("compare.headline")}</h1>
          <p className="standfirst">{t("compare.standfirst")}</p>
        </div>
        <RegionChoice />
        {!isChosen && <ReadyPairs chosen={chosen} />}
      </div>
      <Section id="regions" title={t("compare.mapsTitle")} deferred={false}>
        <RegionInsets regions={regions} />
      </Section>
      <Section
        id="differences"
        title={t("compare.differencesTitle")}
        note={t("compare.differencesNote")}
        deferred={false}
      >
        <DifferencesList measures={measures} />
      </Section>
      <Section id="figures" title={t("compare.figuresTitle")}>
        <Figure model={model} plot={<MeasureRows measures={measures} regions={shown} conflicts={chunk.conflicts} />} />
      </Section>
      <Section id="tours" title={t("compare.toursTitle")}>
        <TourRows stops={chunk.stops} regions={shown} />
      </Section>
      <Section id="opportunities" title={t("compare.opportunitiesTitle")} note={t("compare.opportunitiesNote")}>
        <OpportunityRows opportunities={chunk.opportunities} regions={shown} />
      </Section>
      <Section id="initiatives" title={t("compare.initiativesTitle")} note={t("compare.initiativesNote")}>
        <InitiativeRows initiatives={chunk.initiatives} regions={shown} />
      </Section>
      <Section id="sources" title={t("sources.ofPage")} plate={format.number(book.sources.length)}>
        <SourceList />
      </Section>
    </CitationProvider>
  );
}
