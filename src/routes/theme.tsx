/** One highlight and its opportunity: what it says, who worked on it, what acts on it, and what the strategy made of it. */
import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ReactElement } from "react";
import { themeQuery } from "#data/queries.ts";
import { createCitationBook } from "#domain/citation-book.ts";
import { sortInitiatives } from "#features/theme-profile/initiative-groups.ts";
import { StrategyEchoes } from "#features/theme-profile/strategy-echoes.tsx";
import { ThemeByRegion } from "#features/theme-profile/theme-by-region.tsx";
import { ThemeGatherings } from "#features/theme-profile/theme-gatherings.tsx";
import { ThemeInitiatives } from "#features/theme-profile/theme-initiatives.tsx";
import { ThemeWording } from "#features/theme-profile/theme-wording.tsx";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Breadcrumb } from "#ui/breadcrumb.tsx";
import { CitationProvider } from "#ui/citation/citation-provider.tsx";
import { GapList } from "#ui/gap-list.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { Section } from "#ui/section.tsx";
import { SourceList } from "#ui/source-list.tsx";
import { usePaths } from "#ui/use-paths.ts";
import { useParams } from "#url/router.ts";

/** `/themes/:theme/` */
export function ThemePage(): ReactElement {
  const { theme: written = "" } = useParams();
  const { data: chunk } = useSuspenseQuery(themeQuery(written));
  const { t, format, plain } = useI18n();
  const paths = usePaths();
  const { theme, named, read, initiatives, echoes, gaps, previous, next } = chunk;
  const book = useMemo(() => {
    const { groups, mentions } = sortInitiatives(chunk.initiatives);
    const naming = chunk.named.map((event) =>
      event.statements.length === 0 ? { sources: event.sources } : event.statements,
    );
    const shown = [chunk.theme.highlight, chunk.theme.opportunity, naming, groups, mentions];
    return createCitationBook(chunk.sources, [...shown, chunk.echoes.map(({ direction, link }) => [direction, link])], {
      listsRest: false,
    });
  }, [chunk]);
  const name = plain(theme.opportunity.label);
  const kicker = t("theme.kicker", { number: theme.number });
  return (
    <CitationProvider book={book}>
      <PageHead
        title={t("theme.title", { number: theme.number, name })}
        description={t("theme.description", {
          name,
          events: named.length + read.length,
          initiatives: initiatives.length,
        })}
        path={paths.theme(theme.number)}
      />
      <Breadcrumb
        trail={[
          { label: t("nav.atlas"), to: paths.home() },
          { label: t("themes.title"), to: paths.themes() },
          { label: t("theme.crumb", { number: theme.number }), to: null },
        ]}
      />
      <div className="hero wrap">
        <div className="hero-text">
          <div>
            <h1>
              <span className="theme-kicker">{kicker}</span> <LocalText of={theme.opportunity.label} />
            </h1>
            <p className="standfirst">
              <LocalText of={theme.explanation} />
            </p>
          </div>
          <ThemeWording theme={theme} />
        </div>
      </div>
      <Section
        id="gatherings"
        title={t("theme.gatherings")}
        plate={t("theme.gatheringsCount", { count: named.length + read.length })}
        deferred={false}
      >
        <ThemeGatherings chunk={chunk} />
      </Section>
      <Section id="by-region" title={t("theme.byRegion")}>
        <ThemeByRegion byRegion={chunk.byRegion} />
      </Section>
      <Section
        id="initiatives"
        title={t("theme.initiatives")}
        note={t("theme.initiativesNote")}
        plate={t("theme.initiativesCount", { count: initiatives.length })}
      >
        <ThemeInitiatives initiatives={initiatives} />
      </Section>
      <Section id="strategy" title={t("theme.strategy")} note={t("theme.strategyNote")}>
        <StrategyEchoes echoes={echoes} />
      </Section>
      {gaps.length > 0 && (
        <Section id="gaps" title={t("theme.gaps")}>
          <GapList gaps={gaps} />
        </Section>
      )}
      <Section id="sources" title={t("sources.ofPage")} plate={format.number(book.sources.length)}>
        <SourceList />
      </Section>
      <nav className="pager wrap" aria-label={t("theme.pager")}>
        {[previous, next].map(({ number, label }) => (
          <PageLink key={number} to={paths.theme(number)}>
            <span>{t(number === next.number ? "theme.next" : "theme.previous", { number })}</span>
            <b>
              <LocalText of={label} />
            </b>
          </PageLink>
        ))}
      </nav>
    </CitationProvider>
  );
}
