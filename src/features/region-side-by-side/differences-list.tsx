/** What may be said of the regions' differences, and what may not, with the reason. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { isDifference, judge } from "./differences.ts";
import type { Uncompared, Verdict } from "./differences.ts";
import type { Measure } from "./measures.ts";
import { useVerdictWords } from "./use-verdict-words.ts";

const isUncompared = (verdict: Verdict): verdict is Uncompared => !isDifference(verdict);

/** Two lists; each says so where it is empty. */
export function DifferencesList({ measures }: { measures: readonly Measure[] }): ReactElement {
  const { t } = useI18n();
  const words = useVerdictWords();
  const verdicts = measures.map(judge);
  const differences = verdicts.filter(isDifference);
  const uncompared = verdicts.filter(isUncompared);
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
            {uncompared.map((verdict) => (
              <li key={verdict.measure.id}>{words.uncompared(verdict)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
