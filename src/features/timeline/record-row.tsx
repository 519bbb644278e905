/** One record of the list. In wide windows a row of a table, in narrow ones an entry on the upright line of time. */
import { memo } from "react";
import type { ReactElement } from "react";
import { CiteSource } from "#ui/citation/cite.tsx";
import { PageLink } from "#ui/page-link.tsx";
import type { ListRow } from "./list-groups.ts";
import { RecordShape } from "./record-shape.tsx";
import { useRecordWords } from "./use-record-words.ts";

function isStop({ record }: Pick<ListRow, "record">): boolean {
  return record.of === "event" && record.torch !== null;
}

/** Date with its source, name and place, region, kind, status. */
export const RecordRow = memo(function RecordRow({ record, passedBy }: ListRow): ReactElement {
  const words = useRecordWords();
  const status = words.status(record);
  const torch = passedBy === null ? "" : `is-passed tour-${passedBy}`;
  const isCalledOff = record.status !== null && record.status !== "held";
  return (
    <tr className={`timeline-entry region-${record.region} ${torch} ${isStop({ record }) ? "is-stop" : ""}`}>
      <td className="entry-when">
        <RecordShape record={record} />
        <span>
          {words.date(record)}
          <CiteSource source={record.source} />
        </span>
      </td>
      <th scope="row">
        <PageLink to={words.to(record)}>{words.name(record)}</PageLink>
        {record.city !== null && !isStop({ record }) && (
          <span className="entry-place">
            <bdi>{record.city}</bdi>
          </span>
        )}
      </th>
      <td className="entry-region">{words.region(record)}</td>
      <td className="entry-kind">{words.kind(record)}</td>
      <td className={isCalledOff ? "entry-status is-called-off" : "entry-status"}>{status}</td>
    </tr>
  );
});
