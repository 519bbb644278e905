/** One event. */
import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ReactElement } from "react";
import { eventQuery } from "#data/queries.ts";
import { createCitationBook } from "#domain/citation-book.ts";
import { citedInOrder } from "#features/event-profile/cited-order.ts";
import { EventFacts } from "#features/event-profile/event-facts.tsx";
import { EventHead } from "#features/event-profile/event-head.tsx";
import { EventPager } from "#features/event-profile/event-pager.tsx";
import { EventSections } from "#features/event-profile/event-sections.tsx";
import { useEventTitles } from "#features/event-profile/event-titles.ts";
import { LocatorMap } from "#features/locator-map/locator-map.tsx";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Breadcrumb } from "#ui/breadcrumb.tsx";
import { CitationProvider } from "#ui/citation/citation-provider.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { usePaths } from "#ui/use-paths.ts";
import { useParams } from "#url/router.ts";

/** `/events/:event/` */
export function EventPage(): ReactElement {
  const { event: id = "" } = useParams();
  const { data: chunk } = useSuspenseQuery(eventQuery(id));
  const { t } = useI18n();
  const paths = usePaths();
  const { title, description, crumb } = useEventTitles(chunk.event);
  const book = useMemo(() => createCitationBook(chunk.sources, citedInOrder(chunk)), [chunk]);
  return (
    <CitationProvider book={book}>
      <PageHead title={title} description={description} path={paths.event(chunk.event.id)} />
      <Breadcrumb
        trail={[
          { label: t("nav.atlas"), to: paths.home() },
          { label: t("nav.events"), to: paths.events() },
          { label: crumb, to: null },
        ]}
      />
      <div className={`hero wrap event-hero region-${chunk.event.region}`}>
        <EventHead chunk={chunk} />
        <LocatorMap chunk={chunk} />
        <EventFacts chunk={chunk} />
      </div>
      <EventSections chunk={chunk} sourceCount={book.sources.length} />
      <EventPager chunk={chunk} />
    </CitationProvider>
  );
}
