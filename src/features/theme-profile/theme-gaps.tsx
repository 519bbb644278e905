/** What of a theme was looked for and not found. */
import type { ReactElement } from "react";
import type { Gap } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";

/** The content of the section. */
export function ThemeGaps({ gaps }: { gaps: readonly Gap[] }): ReactElement {
  const { t } = useI18n();
  return (
    <ul className="gaps">
      {gaps.map((gap) => (
        <li key={gap.id}>
          <h3 lang="en">{gap.topic}</h3>
          <p>
            <b>{t("theme.missing")}</b> <span lang="en">{gap.missing}</span>
          </p>
          {gap.note !== null && <p lang="en">{gap.note}</p>}
        </li>
      ))}
    </ul>
  );
}
