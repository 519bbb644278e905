/** What is known to be missing about a region: what it is about, what is missing, and what is known all the same. */
import type { ReactElement } from "react";
import type { Gap } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";

/** The content of the section of gaps. */
export function RegionGaps({ gaps }: { gaps: readonly Gap[] }): ReactElement {
  const { t } = useI18n();
  return (
    <ul className="gaps">
      {gaps.map((gap) => (
        <li key={gap.id}>
          <h3 lang="en">{gap.topic}</h3>
          <p>
            <b>{t("regionGaps.missing")}</b> <span lang="en">{gap.missing}</span>
          </p>
          {gap.note !== null && <p lang="en">{gap.note}</p>}
        </li>
      ))}
    </ul>
  );
}
