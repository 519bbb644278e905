/** A country with records on one sheet of paper. */
import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { countrySheetQuery } from "#data/queries.ts";
import { CountrySheet } from "#features/fact-sheet/country-sheet.tsx";
import { PrintButton } from "#features/fact-sheet/print-button.tsx";
import { useCountrySheet } from "#features/fact-sheet/use-country-sheet.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Breadcrumb } from "#ui/breadcrumb.tsx";
import { CitationProvider } from "#ui/citation/citation-provider.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { useCountryWords } from "#ui/use-country-words.ts";
import { usePaths } from "#ui/use-paths.ts";
import { Navigate, useLocation, useParams } from "#url/router.ts";

/** The page at `/countries/:alpha2/fact-sheet/`. A code in capitals shows the same page and leads to its address. */
export function CountryFactSheetPage(): ReactElement {
  const { t, countryName } = useI18n();
  const paths = usePaths();
  const words = useCountryWords();
  const { search, hash } = useLocation();
  const { country: written = "" } = useParams();
  const code = written.toLowerCase();
  const { data: chunk } = useSuspenseQuery(countrySheetQuery(code));
  const content = useCountrySheet(chunk);
  const name = countryName(chunk.country.alpha2);
  const path = paths.countrySheet(code);
  return (
    <CitationProvider book={content.book}>
      {written !== code && <Navigate replace to={{ pathname: path, search, hash }} />}
      <PageHead
        title={t("sheet.pageTitle", { name })}
        description={t("sheet.countryDescription", { name, records: words(chunk) })}
        path={path}
      />
      <Breadcrumb
        trail={[
          { label: t("nav.atlas"), to: paths.home() },
          { label: t("nav.countries"), to: paths.countries() },
          { label: name, to: paths.country(code) },
          { label: t("sheet.label"), to: null },
        ]}
      />
      <p className="sheet-tools wrap">
        <PrintButton />
      </p>
      <CountrySheet chunk={chunk} content={content} records={words(chunk)} />
    </CitationProvider>
  );
}
