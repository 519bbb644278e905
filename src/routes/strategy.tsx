/** The strategy that followed: four directions, their key initiatives, and what carries each. */
import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ReactElement } from "react";
import { strategyQuery } from "#data/queries.ts";
import { createCitationBook } from "#domain/citation-book.ts";
import { ActionPlans } from "#features/strategy-plan/action-plans.tsx";
import { DirectionSection } from "#features/strategy-plan/direction-section.tsx";
import { Reach } from "#features/strategy-plan/reach.tsx";
import { StrategyConflicts } from "#features/strategy-plan/strategy-conflicts.tsx";
import { StrategyFacts } from "#features/strategy-plan/strategy-facts.tsx";
import { citedInOrder, worded } from "#features/strategy-plan/strategy-parts.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Breadcrumb } from "#ui/breadcrumb.tsx";
import { CitationProvider } from "#ui/citation/citation-provider.tsx";
import { LinkedEvent } from "#ui/linked-event.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { Section } from "#ui/section.tsx";
import { SourceList } from "#ui/source-list.tsx";
import { usePaths } from "#ui/use-paths.ts";

/** `/strategy/` */
export function StrategyPage(): ReactElement {
  const { data: chunk } = useSuspenseQuery(strategyQuery());
  const { t, format, plain } = useI18n();
  const paths = usePaths();
  const { strategy, events, conflicts } = chunk;
  const book = useMemo(() => createCitationBook(chunk.sources, citedInOrder(chunk), { listsRest: false }), [chunk]);
  const counts = { directions: strategy.directions.length, initiatives: strategy.initiatives.length };
  return (
    <CitationProvider book={book}>
      <PageHead
        title={t("strategy.pageTitle", { title: plain(strategy.title) })}
        description={t("strategy.description", counts)}
        path={paths.strategy()}
      />
      <Breadcrumb
        trail={[
          { label: t("nav.atlas"), to: paths.home() },
          { label: t("strategy.crumb"), to: null },
        ]}
      />
      <div className="hero wrap">
        <div className="hero-text">
          <div>
            <h1>{t("strategy.headline", { ...counts, worded: worded(strategy.initiatives).length })}</h1>
            <p className="standfirst">
              {t("strategy.standfirst", { title: plain(strategy.title) })}
              {format.gap}
              <PageLink to={paths.themes()}>{t("strategy.toThemes")}</PageLink>
            </p>
          </div>
          <StrategyFacts chunk={chunk} />
        </div>
      </div>
      {strategy.directions.map((direction) => (
        <DirectionSection key={direction.code} chunk={chunk} direction={direction} />
      ))}
      {chunk.actionPlans !== null && (
        <Section id="plans" title={t("strategy.plans")}>
          <ActionPlans statistic={chunk.actionPlans} strategy={strategy} published={chunk.published} />
        </Section>
      )}
      <Section
        id="events"
        title={t("strategy.events")}
        note={t("strategy.eventsNote")}
        plate={t("strategy.eventsCount", { count: events.length })}
      >
        <ul className="linked-events">
          {events.map((event) => (
            <LinkedEvent key={event.id} event={event} />
          ))}
        </ul>
      </Section>
      <Section id="reach" title={t("strategy.reach")}>
        <Reach statistics={chunk.statistics} />
      </Section>
      {conflicts.length > 0 && (
        <Section
          id="disagree"
          title={t("strategy.disagree")}
          plate={t("strategy.disagreeCount", { count: conflicts.length })}
        >
          <StrategyConflicts conflicts={conflicts} />
        </Section>
      )}
      <Section id="sources" title={t("sources.ofPage")} plate={format.number(book.sources.length)}>
        <SourceList />
      </Section>
    </CitationProvider>
  );
}
