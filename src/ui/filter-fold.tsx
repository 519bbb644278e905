/**
 * Filters that fold away on narrow windows, so that results are not a screen of form away: the fold says how many are set, and
 * ends with the way to what they leave.
 */
import type { MouseEvent, ReactElement, ReactNode } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";

interface ShowResultsProps {
  /** How many records the filters leave. */
  readonly found: number;
  /** Id of what heads the results, with `tabIndex={-1}`. */
  readonly resultId: string;
}

/** At the end of a disclosure: folds it and leads to the results. Stays within reach however long the filters are. */
export function ShowResults({ found, resultId }: ShowResultsProps): ReactElement {
  const { t } = useI18n();
  const handleShow = ({ currentTarget }: MouseEvent): void => {
    currentTarget.closest("details")?.removeAttribute("open");
    document.getElementById(resultId)?.focus();
  };
  return (
    <button type="button" className="button filter-show" onClick={handleShow}>
      {t("filter.show", { count: found })}
    </button>
  );
}

interface FilterFoldProps extends ShowResultsProps {
  /** How many filters are set. */
  readonly set: number;
  readonly children: ReactNode;
}

/** Wide windows show all of it, where the browser can open what is folded. */
export function FilterFold({ set, found, resultId, children }: FilterFoldProps): ReactElement {
  const { t } = useI18n();
  return (
    <details className="filter-fold">
      <summary>{t("filter.fold", { count: set })}</summary>
      <div className="filters">{children}</div>
      <ShowResults found={found} resultId={resultId} />
    </details>
  );
}

/** From the end of a long list back to its filters. */
export function BackToFilters({ id }: { id: string }): ReactElement {
  const { t } = useI18n();
  return (
    <a className="more filter-back" href={`#${id}`}>
      {t("filter.back")}
    </a>
  );
}
