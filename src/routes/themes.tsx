/** The ten highlights and opportunities of the Report Summary, and where something was done about each. */
import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ReactElement } from "react";
import { themesQuery } from "#data/queries.ts";
import { createCitationBook } from "#domain/citation-book.ts";
import { extremesOf } from "#features/theme-index/extremes.ts";
import { ThemeList } from "#features/theme-index/theme-list.tsx";
import { ThemeMatrix } from "#features/theme-index/theme-matrix.tsx";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Breadcrumb } from "#ui/breadcrumb.tsx";
import { CitationProvider } from "#ui/citation/citation-provider.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { Section } from "#ui/section.tsx";
import { SourceList } from "#ui/source-list.tsx";
import { usePaths } from "#ui/use-paths.ts";

/** `/themes/` */
export function ThemesPage(): ReactElement {
  const { data } = useSuspenseQuery(themesQuery());
  const { t, format, plain } = useI18n();
  const paths = usePaths();
  const { themes, records } = data;
  // Each opportunity stands above the highlight that it answers.
  const book = useMemo(
    () =>
      createCitationBook(
        data.sources,
        data.themes.map(({ opportunity, highlight }) => [opportunity, highlight]),
      ),
    [data],
  );
  const { most, mostCount } = extremesOf(themes);
  return (
    <CitationProvider book={book}>
      <PageHead
        title={t("themes.title")}
        description={t("themes.description", { count: themes.length, initiatives: records.initiatives })}
        path={paths.themes()}
      />
      <Breadcrumb
        trail={[
          { label: t("nav.atlas"), to: paths.home() },
          { label: t("themes.title"), to: null },
        ]}
      />
      <div className="hero wrap">
        <div className="hero-text">
          <h1>
            {t("themes.headline", {
              most: format.list(most.map((theme) => plain(theme.opportunity.label))),
              count: mostCount,
            })}
          </h1>
          <p className="standfirst">
            {t("themes.standfirst")} <PageLink to={paths.strategy()}>{t("themes.toStrategy")}</PageLink>
          </p>
        </div>
      </div>
      <Section
        id="themes"
        title={t("themes.listTitle")}
        note={t("themes.listNote")}
        plate={t("themes.listCount", { count: themes.length })}
        deferred={false}
      >
        <ThemeList themes={themes} />
      </Section>
      <Section id="by-region" title={t("themes.whereTitle")}>
        <ThemeMatrix themes={themes} total={records.initiatives} />
      </Section>
      <Section id="sources" title={t("sources.ofPage")} plate={format.number(book.sources.length)}>
        <SourceList />
      </Section>
    </CitationProvider>
  );
}
