/** What a reader can do with a page or a figure: share it, cite it, take its data and its picture away. */
import type { ReactElement } from "react";
import type { TakeAwayDrawerProps } from "#ui/take-away/take-away-context.ts";

/** Stands in the flow below its button; Escape and its own button close it. */
export function TakeAwayDrawer({ subject, labelledBy }: TakeAwayDrawerProps): ReactElement {
  return (
    <div role="group" aria-labelledby={labelledBy} className="drawer">
      {subject.title}
    </div>
  );
}
