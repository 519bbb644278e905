/** A region on one sheet of paper. */
import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { regionSheetQuery } from "#data/queries.ts";
import { PrintButton } from "#features/fact-sheet/print-button.tsx";
import { RegionSheet } from "#features/fact-sheet/region-sheet.tsx";
import { useRegionSheet } from "#features/fact-sheet/use-region-sheet.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Breadcrumb } from "#ui/breadcrumb.tsx";
import { CitationProvider } from "#ui/citation/citation-provider.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { usePaths } from "#ui/use-paths.ts";
import { useParams } from "#url/router.ts";

/** Throws what fetching throws; the page's boundary says it. */
export function RegionFactSheetPage(): ReactElement {
  const { t, plain } = useI18n();
  const paths = usePaths();
  const { region: id = "" } = useParams();
  const { data: chunk } = useSuspenseQuery(regionSheetQuery(id));
  const content = useRegionSheet(chunk);
  const { region } = chunk;
  const name = plain(region.name);
  return (
    <CitationProvider book={content.book}>
      <PageHead
        title={t("sheet.pageTitle", { name })}
        description={t("sheet.regionDescription", { name })}
        path={paths.regionSheet(region.id)}
      />
      <Breadcrumb
        trail={[
          { label: t("nav.atlas"), to: paths.home() },
          { label: t("nav.regions"), to: paths.regions() },
          { label: name, to: paths.region(region.id) },
          { label: t("sheet.label"), to: null },
        ]}
      />
      <p className="sheet-tools wrap">
        <PrintButton />
      </p>
      <RegionSheet chunk={chunk} content={content} />
    </CitationProvider>
  );
}
