/** One initiative. */
import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ReactElement } from "react";
import { initiativeQuery } from "#data/queries.ts";
import { createCitationBook } from "#domain/citation-book.ts";
import { citedInOrder } from "#features/initiative-profile/cited-order.ts";
import { InitiativeFacts } from "#features/initiative-profile/initiative-facts.tsx";
import { InitiativeHead } from "#features/initiative-profile/initiative-head.tsx";
import { InitiativeLocator } from "#features/initiative-profile/initiative-locator.tsx";
import { InitiativePager } from "#features/initiative-profile/initiative-pager.tsx";
import { InitiativeSections } from "#features/initiative-profile/initiative-sections.tsx";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Breadcrumb } from "#ui/breadcrumb.tsx";
import { CitationProvider } from "#ui/citation/citation-provider.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { useInitiativeWords } from "#ui/use-initiative-words.ts";
import { usePaths } from "#ui/use-paths.ts";
import { useParams } from "#url/router.ts";

/** `/initiatives/:initiative/` */
export function InitiativePage(): ReactElement {
  const { initiative: id = "" } = useParams();
  const { data: chunk } = useSuspenseQuery(initiativeQuery(id));
  const { t, plain } = useI18n();
  const paths = usePaths();
  const words = useInitiativeWords();
  const book = useMemo(() => createCitationBook(chunk.sources, citedInOrder(chunk)), [chunk]);
  const { initiative, within } = chunk;
  const name = plain(initiative.name);
  const description = t("initiative.description", {
    kind: words.kindAndDate(initiative),
    summary: plain(initiative.summary),
  });
  return (
    <CitationProvider book={book}>
      <PageHead title={name} description={description} path={paths.initiative(initiative.id)} />
      <Breadcrumb
        trail={[
          { label: t("nav.atlas"), to: paths.home() },
          { label: t("initiatives.title"), to: paths.initiatives() },
          ...within.map((whole) => ({ label: plain(whole.name), to: paths.initiative(whole.id) })),
          { label: name, to: null },
        ]}
      />
      <div className={`hero wrap initiative-hero region-${initiative.region}`}>
        <InitiativeHead chunk={chunk} />
        <InitiativeLocator chunk={chunk} />
        <InitiativeFacts chunk={chunk} />
      </div>
      <InitiativeSections chunk={chunk} sourceCount={book.sources.length} />
      <InitiativePager chunk={chunk} />
    </CitationProvider>
  );
}
