/** The list of all events, filtered and sorted by the address. */
import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ReactElement } from "react";
import { indexQuery } from "#data/queries.ts";
import { createCitationBook } from "#domain/citation-book.ts";
import { EventList } from "#features/event-list/event-list.tsx";
import { citedInList, sourcesOfList } from "#features/event-list/list-sources.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Breadcrumb } from "#ui/breadcrumb.tsx";
import { CitationProvider } from "#ui/citation/citation-provider.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { Section } from "#ui/section.tsx";
import { SourceList } from "#ui/source-list.tsx";
import { usePaths } from "#ui/use-paths.ts";

/** `/events/` */
export function EventsPage(): ReactElement {
  const { data } = useSuspenseQuery(indexQuery());
  const { t } = useI18n();
  const paths = usePaths();
  const { events, conflicts, sources, counts } = data;
  const book = useMemo(
    () => createCitationBook(sourcesOfList(sources, events, conflicts), citedInList(events, conflicts)),
    [sources, events, conflicts],
  );
  const years = events.flatMap(({ dates }) => dates.start?.slice(0, 4) ?? []);
  const held = events.filter(({ status }) => status === "held").length;
  const title = t("events.title");
  return (
    <CitationProvider book={book}>
      <PageHead
        title={title}
        description={t("events.description", {
          count: events.length,
          first: years[0] ?? "",
          last: years.at(-1) ?? "",
        })}
        path={paths.events()}
      />
      <Breadcrumb
        trail={[
          { label: t("nav.atlas"), to: paths.home() },
          { label: title, to: null },
        ]}
      />
      <div className="hero wrap">
        <div className="hero-text">
          <h1>{t("events.headline", { held, notHeld: events.length - held })}</h1>
          <p className="standfirst">{t("events.standfirst")}</p>
        </div>
      </div>
      <Section id="list" title={title} deferred={false}>
        <EventList events={events} conflicts={conflicts} />
      </Section>
      <Section
        id="sources"
        title={t("sources.ofPage")}
        plate={t("sources.ofPageCount", { count: book.sources.length, total: counts.sources })}
        deferred={false}
      >
        <SourceList />
      </Section>
    </CitationProvider>
  );
}
