/** Where sources disagree: every claim with its source side by side, the one shown marked, and the reason. */
import type { ReactElement } from "react";
import type { Conflict } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { useCitations } from "./citation/citation-context.tsx";

/** The claims of one conflict. Claims of equal value stand together with all their sources. */
export function ConflictClaims({ conflict }: { conflict: Conflict }): ReactElement {
  const { t } = useI18n();
  const { book } = useCitations();
  const values = [...new Set(conflict.values.map((claim) => claim.value))];
  return (
    <div className="conflict">
      <ul>
        {values.map((value) => (
          <li key={value} className={value === conflict.shown ? "claim is-shown" : "claim"}>
            <b lang="en">{value}</b>
            {conflict.values
              .filter((claim) => claim.value === value)
              .map(({ source }) => (
                <span key={source} className="claim-source">
                  {book.source(source).publisher}
                </span>
              ))}
            {value === conflict.shown && <span className="badge is-solid">{t("conflict.shown")}</span>}
          </li>
        ))}
      </ul>
      <p>
        <b>{conflict.shown === null ? t("conflict.whyNone") : t("conflict.why")}</b>{" "}
        <span lang="en">{conflict.reason}</span>
      </p>
    </div>
  );
}
