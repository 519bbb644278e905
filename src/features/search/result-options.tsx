/** The results in the dialog, as the options of its field. Each is a link: it opens beside or is copied like any other. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { EntryText } from "./entry-text.tsx";
import { kindNameKey } from "./kind-names.ts";
import type { OfferedGroup } from "./offered-groups.ts";
import type { Answer } from "./use-answer.ts";

interface ResultOptionsProps {
  readonly id: string;
  readonly answer: Answer;
  readonly groups: readonly OfferedGroup[];
  readonly active: number | null;
  readonly onLeave: () => void;
}

/** Element id of an option by its order. */
export const optionId = (list: string, order: number): string => `${list}-${order}`;

/** The field keeps the focus and names the active option. */
export function ResultOptions({ id, answer, groups, active, onLeave }: ResultOptionsProps): ReactElement {
  const { t, format } = useI18n();
  const option = (order: number, className: string) => ({
    id: optionId(id, order),
    role: "option",
    "aria-selected": active === order,
    tabIndex: -1,
    className,
    onClick: onLeave,
  });
  return (
    <div id={id} className="search-list" role="listbox" aria-label={t("search.results")}>
      {groups.map(({ kind, total, hits, rest }) => (
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`} className="search-group">
          <p id={`${id}-${kind}`} className="search-kind" role="presentation">
            {t(kindNameKey(kind))} <span className="search-count">{format.number(total)}</span>
          </p>
          {hits.map(({ hit, order, to }) => (
            <PageLink key={hit.place} to={to} {...option(order, "search-hit")}>
              <EntryText hit={hit} entries={answer.engine.entries} typed={answer.typed} />
            </PageLink>
          ))}
          {rest !== null && (
            <PageLink to={rest.to} {...option(rest.order, "search-hit is-rest")}>
              {t("search.allOfKind", { count: format.number(total), kind: t(kindNameKey(kind)) })}
            </PageLink>
          )}
        </div>
      ))}
    </div>
  );
}
