/** What stands in place of an answer: the index is on its way, or did not come. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import type { Asking } from "./use-answer.ts";

/** Nothing where there is an answer. */
export function SearchState({ asking }: { asking: Asking }): ReactElement | null {
  const { t } = useI18n();
  if (asking.answer !== null) return null;
  if (!asking.hasFailed) return <p className="search-note">{t("search.loading")}</p>;
  return (
    <p className="search-note" role="alert">
      {t("search.failed")}{" "}
      <button type="button" className="button" onClick={asking.retry}>
        {t("search.retry")}
      </button>
    </p>
  );
}
