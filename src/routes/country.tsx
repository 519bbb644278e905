/** One country: what is on record of it, and the workshops of its region. */
import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ReactElement } from "react";
import { countryQuery } from "#data/queries.ts";
import { createCitationBook } from "#domain/citation-book.ts";
import { hasRecords } from "#domain/country-records.ts";
import { CountryFacts } from "#features/country-profile/country-facts.tsx";
import { CountryFrameSections, CountryRecordSections } from "#features/country-profile/country-sections.tsx";
import { NoRecord } from "#features/country-profile/no-record.tsx";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Breadcrumb } from "#ui/breadcrumb.tsx";
import { CitationProvider } from "#ui/citation/citation-provider.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { useCountryWords } from "#ui/use-country-words.ts";
import { SheetLink } from "#ui/sheet-link.tsx";
import { usePaths } from "#ui/use-paths.ts";
import { Navigate, useLocation, useParams } from "#url/router.ts";

/** Matches a name with a word as wide as a phone: "Sonderverwaltungsregion". */
const longWord = /[^\s-]{17}/u;

/** The page at `/countries/:alpha2/`. A code in capitals shows the same page and leads to its address. */
export function CountryPage(): ReactElement {
  const { t, countryName } = useI18n();
  const paths = usePaths();
  const words = useCountryWords();
  const { search, hash } = useLocation();
  const { country: written = "" } = useParams();
  const code = written.toLowerCase();
  const { data } = useSuspenseQuery(countryQuery(code));
  const book = useMemo(
    () =>
      createCitationBook(data.sources, [
        data.country,
        data.held,
        data.tookPart,
        data.initiatives,
        data.centres,
        data.stops,
        data.region,
      ]),
    [data],
  );
  const name = countryName(data.country.alpha2);
  const isRecorded = hasRecords(data);
  const description = isRecorded
    ? t("country.description", { country: name, records: words(data) })
    : t("country.noRecordDescription", { country: name });
  return (
    <CitationProvider book={book}>
      {written !== code && <Navigate replace to={{ pathname: paths.country(code), search, hash }} />}
      <PageHead title={name} description={description} path={paths.country(code)} />
      <Breadcrumb
        trail={[
          { label: t("nav.atlas"), to: paths.home() },
          { label: t("nav.countries"), to: paths.countries() },
          { label: name, to: null },
        ]}
      />
      <div className="hero wrap">
        <div className="hero-text country-hero">
          <div>
            <h1 className={longWord.test(name) ? "has-long-word" : undefined}>{name}</h1>
            {isRecorded ? (
              <>
                <p className="standfirst">{t("country.standfirst", { records: words(data) })}</p>
                <SheetLink to={paths.countrySheet(code)} />
              </>
            ) : (
              <NoRecord region={data.country.region} />
            )}
          </div>
          <CountryFacts country={data.country} />
        </div>
      </div>
      <CountryRecordSections data={data} />
      <CountryFrameSections data={data} />
    </CitationProvider>
  );
}
