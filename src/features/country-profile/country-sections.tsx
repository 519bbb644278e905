/** The sections of a country's page, each only where it has something to say. */
import type { ReactElement } from "react";
import type { EventBrief } from "#data/briefs.ts";
import type { CountryChunk } from "#data/country-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { regionNameKey } from "#ui/region-names.ts";
import { GapList } from "#ui/gap-list.tsx";
import { Section } from "#ui/section.tsx";
import { SourceList } from "#ui/source-list.tsx";
import { usePaths } from "#ui/use-paths.ts";
import { CountryCentres } from "./country-centres.tsx";
import { CountryInitiatives } from "./country-initiatives.tsx";
import { EventRows } from "./event-rows.tsx";
import { RegionExtent, RegionTours } from "./region-figures.tsx";

/** An event that was only announced, or was cancelled, must not be called held. */
const allHeld = (events: readonly EventBrief[]): boolean => events.every((event) => event.status === "held");

/** What was held there and what it took part in elsewhere are told apart. */
export function CountryRecordSections({ data }: { data: CountryChunk }): ReactElement {
  const { t } = useI18n();
  const { held, tookPart, initiatives, centres, conflicts, gaps } = data;
  return (
    <>
      {held.length > 0 && (
        <Section
          id="held"
          title={t(allHeld(held) ? "country.heldTitle" : "country.hereTitle", { count: held.length })}
          deferred={false}
        >
          <EventRows events={held} conflicts={conflicts} />
        </Section>
      )}
      {tookPart.length > 0 && (
        <Section
          id="took-part"
          title={t(allHeld(tookPart) ? "country.tookPartTitle" : "country.namedTitle", { count: tookPart.length })}
          note={t("country.tookPartNote")}
        >
          <EventRows events={tookPart} conflicts={conflicts} />
        </Section>
      )}
      {initiatives.length > 0 && (
        <Section id="initiatives" title={t("country.initiativesTitle", { count: initiatives.length })}>
          <CountryInitiatives initiatives={initiatives} />
        </Section>
      )}
      {centres.length > 0 && (
        <Section id="centres" title={t("country.centresTitle", { count: centres.length })}>
          <CountryCentres centres={centres} />
        </Section>
      )}
      {gaps.length > 0 && (
        <Section id="gaps" title={t("country.gapsTitle")} plate={t("country.gapCount", { count: gaps.length })}>
          <GapList gaps={gaps} />
        </Section>
      )}
    </>
  );
}

/** The region's workshops and the sources of the page. */
export function CountryFrameSections({ data }: { data: CountryChunk }): ReactElement {
  const { t } = useI18n();
  const paths = usePaths();
  const { region, stops, sources } = data;
  return (
    <>
      {region !== null && (
        <Section
          id="region"
          title={t("country.regionTitle", { region: t(regionNameKey(region.id)) })}
          note={t("country.regionNote")}
          margin={<RegionExtent region={region} />}
        >
          <RegionTours region={region} stops={stops} />
          <PageLink className="more" to={paths.region(region.id)}>
            {t("country.moreOfRegion", { region: t(regionNameKey(region.id)) })}
          </PageLink>
        </Section>
      )}
      {Object.keys(sources).length > 0 && (
        <Section
          id="sources"
          title={t("country.sourcesTitle")}
          plate={t("country.sourceCount", { count: Object.keys(sources).length })}
        >
          <SourceList />
        </Section>
      )}
    </>
  );
}
