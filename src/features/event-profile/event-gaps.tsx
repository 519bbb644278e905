/** What is known to be missing about an event. */
import type { ReactElement } from "react";
import type { Gap } from "#data/records.ts";

/** Topic, what is missing, and what is known of it. */
export function EventGaps({ gaps }: { gaps: readonly Gap[] }): ReactElement {
  return (
    <ul className="gaps" lang="en">
      {gaps.map((gap) => (
        <li key={gap.id}>
          <h3>{gap.topic}</h3>
          <p>{gap.missing}</p>
          {gap.note !== null && <p>{gap.note}</p>}
        </li>
      ))}
    </ul>
  );
}
