/** What is known to be missing about a country's records. */
import type { ReactElement } from "react";
import type { Gap } from "#data/records.ts";

/** Gaps are written in English. */
export function CountryGaps({ gaps }: { gaps: readonly Gap[] }): ReactElement {
  return (
    <ul className="gaps" lang="en">
      {gaps.map(({ id, topic, missing, note }) => (
        <li key={id}>
          <h3>{topic}</h3>
          <p>{missing}</p>
          {note !== null && <p>{note}</p>}
        </li>
      ))}
    </ul>
  );
}
