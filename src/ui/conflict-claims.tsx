/** Where sources disagree: every claim with its source side by side, the one shown marked, and the reason. */
import type { ReactElement, ReactNode } from "react";
import type { Conflict, SourceId } from "#data/records.ts";
import { shownClaim } from "#domain/shown-claim.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { useCitations } from "./citation/citation-context.ts";
import { EnglishWithin } from "./english-within.tsx";

interface ConflictClaimsProps {
  readonly conflict: Conflict;
  /** The marker of a source; a card, being one already, gives none. */
  readonly mark?: (source: SourceId) => ReactNode;
}

/** Dates of the record are written as they are read; other values are English. */
function ShownValue({ value }: { value: string }): ReactElement {
  const { t, format } = useI18n();
  const say = (words: string): string => t("conflict.shownValue", { value: words });
  const isDate = /^\d{4}(?:-\d{2}){0,2}$/.test(value);
  return isDate ? <>{say(format.date(value))}</> : <EnglishWithin english={value} say={say} />;
}

/** The claims of one conflict. Claims of equal value stand together with all their sources. */
export function ConflictClaims({ conflict, mark }: ConflictClaimsProps): ReactElement {
  const { t } = useI18n();
  const { book } = useCitations();
  const values = [...new Set(conflict.values.map((claim) => claim.value))];
  const shown = shownClaim(conflict);
  return (
    <div className="conflict">
      <ul>
        {values.map((value) => (
          <li key={value} className={value === shown ? "claim is-shown" : "claim"}>
            <b lang="en">{value}</b>
            {conflict.values
              .filter((claim) => claim.value === value)
              .map(({ source }) => (
                <span key={source} className="claim-source">
                  <bdi>{book.source(source).publisher}</bdi>
                  {mark?.(source)}
                </span>
              ))}
            {value === shown && <span className="badge is-solid">{t("conflict.shown")}</span>}
          </li>
        ))}
      </ul>
      <p>
        {conflict.shown !== null && shown === null && (
          <b className="conflict-value">
            <ShownValue value={conflict.shown} />{" "}
          </b>
        )}
        <b>{conflict.shown === null ? t("conflict.whyNone") : t("conflict.why")}</b>{" "}
        <span lang="en">{conflict.reason}</span>
      </p>
    </div>
  );
}
