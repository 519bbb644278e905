/** Questions on which sources disagree, folded by what they are about; the record's own page shows every claim. */
import type { ReactElement } from "react";
import type { ConflictBrief, DownloadsChunk } from "#data/download-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { RecordLink } from "./record-link.tsx";

const abouts = {
  event: "data.conflictsAbout.event",
  initiative: "data.conflictsAbout.initiative",
  statistic: "data.conflictsAbout.statistic",
  strategy: "data.conflictsAbout.strategy",
} as const;

function ConflictRow({ conflict }: { conflict: ConflictBrief }): ReactElement {
  const { t } = useI18n();
  return (
    <li>
      <span className="doubt-of">
        <RecordLink record={conflict.subject} />
      </span>
      <span lang="en">{conflict.field}</span>
      <span className="download-size">
        {t("data.claims", { count: conflict.claims })}
        {!conflict.isDecided && <span className="badge">{t("data.undecided")}</span>}
      </span>
    </li>
  );
}

/** Kinds without a disagreement are left out. */
export function KnownConflicts({ conflicts: groups }: Pick<DownloadsChunk, "conflicts">): ReactElement {
  const { t, format } = useI18n();
  return (
    <div className="dictionary">
      {groups
        .filter(({ conflicts }) => conflicts.length > 0)
        .map(({ about, conflicts }) => (
          <details className="dictionary-kind" key={about}>
            <summary>
              <span className="rows-key">{t(abouts[about])}</span>
              <span className="dictionary-tables">{format.number(conflicts.length)}</span>
            </summary>
            <ul className="doubts">
              {conflicts.map((conflict) => (
                <ConflictRow key={conflict.id} conflict={conflict} />
              ))}
            </ul>
          </details>
        ))}
    </div>
  );
}
