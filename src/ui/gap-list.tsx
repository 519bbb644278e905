/** What was looked for and not found: what it is about, what is missing, and what is known all the same. */
import type { ReactElement } from "react";
import type { Gap } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";

/** The content of a section of gaps. Gaps are written in English. */
export function GapList({ gaps }: { gaps: readonly Gap[] }): ReactElement {
  const { t } = useI18n();
  return (
    <ul className="gaps">
      {gaps.map(({ id, topic, missing, note }) => (
        <li key={id}>
          <h3 lang="en">{topic}</h3>
          <p>
            <b>{t("gap.missing")}</b> <span lang="en">{missing}</span>
          </p>
          {note !== null && <p lang="en">{note}</p>}
        </li>
      ))}
    </ul>
  );
}
