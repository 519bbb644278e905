/** All results of a search. Prerendered without one: the lists of everything, and the field. */
import { useDeferredValue } from "react";
import type { ReactElement } from "react";
import { BrowseLists } from "#features/search/browse-lists.tsx";
import { KindChoice } from "#features/search/kind-choice.tsx";
import { NothingFound } from "#features/search/nothing-found.tsx";
import { soughtKind, soughtText } from "#features/search/parameters.ts";
import { ResultGroups } from "#features/search/result-groups.tsx";
import { SearchForm } from "#features/search/search-form.tsx";
import { SearchState } from "#features/search/search-state.tsx";
import { useAnswer } from "#features/search/use-answer.ts";
import type { Answer } from "#features/search/use-answer.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Breadcrumb } from "#ui/breadcrumb.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { usePaths } from "#ui/use-paths.ts";
import { useHydrated, useParameter } from "#url/use-parameter.ts";

function Results({ answer }: { answer: Answer }): ReactElement {
  const { t } = useI18n();
  const kind = useParameter(soughtKind);
  // A kind without results, chosen for an earlier query, is no reason to show nothing.
  const chosen = answer.groups.filter((group) => group.kind === kind);
  const groups = chosen.length > 0 ? chosen : answer.groups;
  return (
    <>
      {answer.isNear && <p className="search-note">{t("search.near")}</p>}
      {answer.count === 0 ? (
        <NothingFound answer={answer} />
      ) : (
        <>
          {answer.groups.length > 1 && <KindChoice answer={answer} chosen={chosen.length > 0 ? kind : "all"} />}
          <ResultGroups groups={groups} answer={answer} />
        </>
      )}
    </>
  );
}

/** The page at `/search/`. */
export function SearchPage(): ReactElement {
  const { t } = useI18n();
  const paths = usePaths();
  const isAlive = useHydrated();
  const typed = useParameter(soughtText).trim();
  const query = useDeferredValue(typed);
  const isAsking = isAlive && query !== "";
  const asking = useAnswer(query, isAsking);
  const answer = isAsking ? asking.answer : null;
  return (
    <>
      <PageHead
        title={query === "" ? t("search.pageTitle") : t("search.pageTitleOf", { query })}
        description={t("search.description")}
        path={paths.search()}
      />
      <Breadcrumb
        trail={[
          { label: t("nav.atlas"), to: paths.home() },
          { label: t("search.pageTitle"), to: null },
        ]}
      />
      <div className="hero wrap">
        <div className="hero-text">
          <h1 className="search-heading">{query === "" ? t("search.title") : t("search.titleOf", { query })}</h1>
          <div>
            <p className="standfirst">{t("search.standfirst")}</p>
          </div>
        </div>
        <SearchForm />
        <p className="no-script">{t("search.noScript")}</p>
      </div>
      <div className="wrap search-results">
        {/* There before the first answer: a line that comes with its text is not spoken by all readers. */}
        <p className={answer === null || answer.count === 0 ? "vh" : "results-count"} role="status">
          {answer !== null && t("search.announce", { count: answer.count })}
        </p>
        {isAsking && <SearchState asking={asking} />}
        {answer !== null && <Results answer={answer} />}
        <section className="search-browse" aria-labelledby="browse">
          <h2 id="browse">{query === "" ? t("search.browseWhole") : t("search.browse")}</h2>
          <BrowseLists />
        </section>
      </div>
    </>
  );
}
