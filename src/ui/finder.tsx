/** What stands above a long index: fields that narrow it, and the count of what answers. */
import type { ReactElement, ReactNode } from "react";

interface FinderProps {
  /** Says, where no script runs, that the whole index is there and nothing narrows it. */
  readonly noScript: string;
  /** How many records answer, in words; spoken as it changes. */
  readonly count: string;
  /** The fields. */
  readonly children: ReactNode;
}

/** The index itself follows each letter and each choice: there is nothing to send. */
export function Finder({ noScript, count, children }: FinderProps): ReactElement {
  return (
    <>
      <noscript>
        <p className="note">{noScript}</p>
      </noscript>
      <form
        method="get"
        role="search"
        className="finder"
        autoComplete="off"
        onSubmit={(event) => event.preventDefault()}
      >
        {children}
        <p role="status" className="finder-count">
          {count}
        </p>
      </form>
    </>
  );
}
