/** Markers for the statements behind a fact. */
import type { ReactElement } from "react";
import type { CitedStatement } from "#data/records.ts";
import { CiteSource } from "#ui/citation/cite.tsx";

/** One marker a source, each with the place of its statement; nothing where no statement is recorded. */
export function CiteStatements({ statements }: { statements: readonly CitedStatement[] }): ReactElement {
  return (
    <>
      {statements.map(({ source, pointer }) => (
        <CiteSource key={source} source={source} pointer={pointer} />
      ))}
    </>
  );
}
