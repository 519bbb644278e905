/** All countries and territories by region, with how much is on record of each. */
import { regionIds } from "#data/vocabulary.ts";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ReactElement } from "react";
import { countriesQuery } from "#data/queries.ts";
import { createCitationBook } from "#domain/citation-book.ts";
import { CountryFinder } from "#features/country-index/country-finder.tsx";
import { countRecords, findCountries, groupByRegion } from "#features/country-index/country-groups.ts";
import { findCountry } from "#features/country-index/find-country.ts";
import { HowAssigned } from "#features/country-index/how-assigned.tsx";
import { RegionIndex } from "#features/country-index/region-index.tsx";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Breadcrumb } from "#ui/breadcrumb.tsx";
import { CitationProvider } from "#ui/citation/citation-provider.tsx";
import { PageHead } from "#ui/page-head.tsx";

import { usePaths } from "#ui/use-paths.ts";
import { useParameter } from "#url/use-parameter.ts";

/** The page at `/countries/`. */
export function CountriesPage(): ReactElement {
  const { t, countryName, format } = useI18n();
  const paths = usePaths();
  const { data } = useSuspenseQuery(countriesQuery());
  const query = useParameter(findCountry);
  const isNarrowed = query.trim() !== "";
  const book = useMemo(() => createCitationBook(data.sources, [data.countries]), [data]);
  const found = useMemo(
    () => findCountries(data.countries, query, { countryName, compare: format.compare }),
    [data, query, countryName, format],
  );
  const groups = useMemo(() => groupByRegion(found, regionIds), [found]);
  const known = {
    total: data.countries.length,
    recorded: data.countries.filter((country) => countRecords(country.records) > 0).length,
    members: data.countries.filter((country) => country.unMember).length,
  };
  return (
    <CitationProvider book={book}>
      <PageHead title={t("nav.countries")} description={t("countries.description", known)} path={paths.countries()} />
      <Breadcrumb
        trail={[
          { label: t("nav.atlas"), to: paths.home() },
          { label: t("nav.countries"), to: null },
        ]}
      />
      <div className="hero wrap">
        <div className="hero-text">
          <h1>{t("countries.title")}</h1>
          <div>
            <p className="standfirst">{t("countries.standfirst", known)}</p>
          </div>
        </div>
        <CountryFinder groups={groups} found={found.length} />
        <p className="index-key">{t("countries.key")}</p>
      </div>
      {groups.map((group) => (
        <RegionIndex key={group.region} group={group} isNarrowed={isNarrowed} />
      ))}
      {!isNarrowed && <HowAssigned countries={data.countries} />}
    </CitationProvider>
  );
}
