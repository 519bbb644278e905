/** What was looked for and not found, with the records it is missing from; folded, the most readers came for something else. */
import type { ReactElement } from "react";
import type { GapBrief } from "#data/download-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { RecordLink } from "./record-link.tsx";

/** Gaps are written in English. */
export function KnownGaps({ gaps }: { gaps: readonly GapBrief[] }): ReactElement {
  const { t } = useI18n();
  return (
    <div className="dictionary">
      <details className="dictionary-kind">
        <summary>
          <span className="rows-key">{t("data.gapsAll", { count: gaps.length })}</span>
        </summary>
        <ul className="doubts is-wide">
          {gaps.map(({ id, topic, missing, subjects }) => (
            <li key={id}>
              <span className="doubt-of" lang="en">
                {topic}
              </span>
              <span lang="en">{missing}</span>
              <span className="doubt-links">
                {subjects.map((subject) => (
                  <RecordLink key={`${subject.kind} ${subject.id}`} record={subject} />
                ))}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
