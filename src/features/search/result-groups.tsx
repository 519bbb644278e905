/** All results by kind, on the search page. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Batched } from "#ui/batched.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { usePaths } from "#ui/use-paths.ts";
import { entryPath } from "./entry-path.ts";
import { EntryText } from "./entry-text.tsx";
import type { HitGroup } from "./group-hits.ts";
import { kindNameKey } from "./kind-names.ts";
import { resultsPath } from "./offered-groups.ts";
import type { Answer } from "./use-answer.ts";

/** Results listed of a kind: some where all kinds are listed, many where it is the only one. */
const most = { amongKinds: 8, alone: 100 } as const;

interface ResultGroupProps {
  readonly group: HitGroup;
  readonly answer: Answer;
  readonly isAlone: boolean;
}

function ResultGroup({ group: { kind, hits }, answer, isAlone }: ResultGroupProps): ReactElement {
  const { t, format } = useI18n();
  const paths = usePaths();
  const { entries } = answer.engine;
  const shown = hits.slice(0, isAlone ? most.alone : most.amongKinds);
  const name = t(kindNameKey(kind));
  return (
    <section className="result-group" aria-labelledby={`results-${kind}`}>
      <h2 id={`results-${kind}`} className="search-kind">
        {name} <span className="search-count">{format.number(hits.length)}</span>
      </h2>
      <ul>
        <Batched items={shown}>
          {(hit) => (
            <li key={hit.place}>
              <PageLink className="search-hit" to={entryPath(hit.entry, entries, paths)}>
                <EntryText hit={hit} entries={entries} typed={answer.typed} />
              </PageLink>
            </li>
          )}
        </Batched>
      </ul>
      {shown.length < hits.length &&
        (isAlone ? (
          <p className="search-note">{t("search.first", { count: shown.length, total: hits.length })}</p>
        ) : (
          <PageLink className="search-hit is-rest" to={resultsPath(paths, answer.query, kind)}>
            {t("search.allOfKind", { count: format.number(hits.length), kind: name })}
          </PageLink>
        ))}
    </section>
  );
}

/** The best kind first. A kind alone is listed longer. */
export function ResultGroups({ groups, answer }: { groups: readonly HitGroup[]; answer: Answer }): ReactElement {
  return (
    <div className="result-groups">
      {groups.map((group) => (
        <ResultGroup key={group.kind} group={group} answer={answer} isAlone={groups.length === 1} />
      ))}
    </div>
  );
}
