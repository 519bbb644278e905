/** How many records of each kind there are: a bar each, and the way to its tables. */
import type { ReactElement } from "react";
import type { KindBrief } from "#data/download-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { ValueBar } from "#ui/value-bar.tsx";
import { kindNames } from "./kind-names.ts";
import { tableAnchor } from "./table-anchor.ts";

/** In the order of the dataset. */
export function RecordCounts({ kinds }: { kinds: readonly KindBrief[] }): ReactElement {
  const { t, format } = useI18n();
  const most = Math.max(...kinds.map(({ records }) => records));
  return (
    <ul className="record-counts">
      {kinds.map(({ kind, records }) => (
        <li key={kind}>
          <a href={`#${tableAnchor(kind)}`}>{t(kindNames[kind])}</a>
          <ValueBar value={records} end={most} />
          <span className="record-count">{format.number(records)}</span>
        </li>
      ))}
    </ul>
  );
}
