/** Nothing on record: says so, and leads on by the nearest words and by the lists of everything. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { usePaths } from "#ui/use-paths.ts";
import type { Answer } from "./use-answer.ts";

interface NothingFoundProps {
  readonly answer: Answer;
  /** Asks for a near query where the reader is; absent: by the result page. */
  readonly onAsk?: (query: string) => void;
}

/** The near queries find something, each of them. */
export function NothingFound({ answer, onAsk }: NothingFoundProps): ReactElement {
  const { t } = useI18n();
  const paths = usePaths();
  return (
    <div className="nothing-found">
      <p className="nothing-said">{t("search.nothing", { query: answer.query })}</p>
      <p>{t("search.nothingHelp")}</p>
      {answer.near.length > 0 && (
        <>
          <p id="search-nearest">{t("search.nearest")}</p>
          <ul className="near-words" aria-labelledby="search-nearest">
            {answer.near.map((query) => (
              <li key={query}>
                <PageLink
                  to={paths.search(query)}
                  onClick={(event) => {
                    if (onAsk === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
                    event.preventDefault();
                    onAsk(query);
                  }}
                >
                  {query}
                </PageLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
