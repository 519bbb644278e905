/** Every published state of the dataset, newest first: version, day, what changed. */
import type { ReactElement } from "react";
import type { Release } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";

/** Changes are written in English. */
export function ReleaseList({ releases }: { releases: readonly Release[] }): ReactElement {
  const { format } = useI18n();
  return (
    <ul className="rows">
      {releases.map(({ id, date, changes }) => (
        <li key={id}>
          <span className="rows-key">{id}</span>
          <div className="rows-main release-changes" lang="en">
            {changes.map((change) => (
              <p key={change}>{change}</p>
            ))}
          </div>
          <span className="rows-end">{format.date(date)}</span>
        </li>
      ))}
    </ul>
  );
}
