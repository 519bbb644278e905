/** All pages of the Atlas by name. Those that need data join once it is there; without network the others still serve. */
import { regionIds } from "#data/vocabulary.ts";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { countriesQuery, indexQuery, initiativesQuery } from "#data/queries.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { regionNameKey } from "#ui/region-names.ts";
import { usePaths } from "#ui/use-paths.ts";
import { useHydrated } from "#url/use-parameter.ts";
import { countryPages, eventPages, fixedPages, initiativePages, regionPages, sheetPages } from "./known-pages.ts";
import type { KnownPage } from "./known-pages.ts";

/** Asks for data in the browser only: the prerendered page stands for every address. */
export function useKnownPages(): readonly KnownPage[] {
  const { t, plain, countryName } = useI18n();
  const paths = usePaths();
  const enabled = useHydrated();
  const { data: index } = useQuery({ ...indexQuery(), enabled });
  const { data: countries } = useQuery({ ...countriesQuery(), enabled });
  const { data: explorer } = useQuery({ ...initiativesQuery(), enabled });
  return useMemo(() => {
    const events = index?.events ?? [];
    return [
      ...fixedPages(paths, {
        home: t("nav.atlas"),
        regions: t("nav.regions"),
        events: t("nav.events"),
        countries: t("nav.countries"),
        timeline: t("nav.timeline"),
        charts: t("nav.charts"),
        compare: t("nav.compare"),
        initiatives: t("nav.initiatives"),
        themes: t("nav.themes"),
        strategy: t("nav.strategy"),
        sources: t("nav.sources"),
        data: t("nav.data"),
        about: t("nav.about"),
        accessibility: t("nav.accessibility"),
      }),
      ...regionPages(
        paths,
        regionIds.map((id) => ({ id, label: t(regionNameKey(id)) })),
      ),
      ...sheetPages(
        paths,
        regionIds.map((id) => ({ id, label: t("sheet.pageTitle", { name: t(regionNameKey(id)) }) })),
      ),
      ...eventPages(paths, events, (event) => plain(event.name), countryName),
      ...initiativePages(paths, explorer?.initiatives ?? [], (initiative) => plain(initiative.name)),
      ...countryPages(paths, countries?.countries ?? [], countryName),
    ];
  }, [index, countries, explorer, paths, t, plain, countryName]);
}
