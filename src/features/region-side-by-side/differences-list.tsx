/** What may be said of the regions' differences, and what may not, with the reason. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { byReason, isDifference, judge } from "./differences.ts";
import type { Measure } from "./measures.ts";
import { useVerdictWords } from "./use-verdict-words.ts";

/** Two lists; each says so where it is empty. */
export function DifferencesList({ measures }: { measures: readonly Measure[] }): ReactElement {
  const { t } = useI18n();
  const words = useVerdictWords();
  const verdicts = measures.map(judge);
  const differences = verdicts.filter(isDifference);
  const uncompared = byReason(verdicts);
  return (
    <div className="differences">
      <div>
        <h3>{t("compare.comparable")}</h3>
        {differences.length === 0 ? (
          <p className="none">{t("compare.noDifference")}</p>
        ) : (
          <ul className="dash">
            {differences.map((difference) => (
              <li key={difference.measure.id}>{words.difference(difference)}</li>
            ))}
          </ul>
        )}
      </div>
      {uncompared.length > 0 && (
        <div>
          <h3>{t("compare.incomparable")}</h3>
          <ul className="dash">
            {uncompared.map((group) => (
              <li key={group[0]?.measure.id}>{words.uncompared(group)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
