/** A value of a chart in words, with the markers of what it rests on. */
import type { ReactElement } from "react";
import { CiteNumber } from "#ui/citation/cite.tsx";
import { NotRecorded } from "#ui/not-recorded.tsx";
import type { ChartValue } from "./chart-definition.ts";

/** Unknown and nothing to record are said, never left empty. */
export function ValueContent({ value }: { value: ChartValue | undefined }): ReactElement {
  if (value === undefined || value.kind === "unknown") return <NotRecorded />;
  if (value.kind === "none") return <span className="none">{value.text}</span>;
  if (value.kind === "cited") {
    return (
      <>
        {value.text}
        <CiteNumber number={value.number} counts={value.counts} conflicts={value.conflicts} />
      </>
    );
  }
  return (
    <>
      {value.text}
      {value.from.map((number) => (
        <CiteNumber key={`${number.source} ${number.pointer}`} number={number} counts={value.how} />
      ))}
    </>
  );
}
