/** A section of a page: a rule, a heading, a plate number, the content, and its sources in the margin where there is room. */
import { Suspense } from "react";
import type { ReactElement, ReactNode } from "react";

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly note?: ReactNode;
  /** The quiet italic at the end of the head: "Plate 2", "62 entries". */
  readonly plate?: string;
  readonly margin?: ReactNode;
  /** Below the first screen: the browser may skip drawing it until it comes near. */
  readonly deferred?: boolean;
  readonly children: ReactNode;
}

/** Each section is a boundary of its own, so that hydration proceeds piece by piece and yields to the reader between. */
export function Section({ id, title, note, plate, margin, deferred = true, children }: SectionProps): ReactElement {
  return (
    <section className={deferred ? "section wrap is-deferred" : "section wrap"} aria-labelledby={id}>
      <Suspense>
        <header className="section-head">
          <h2 id={id}>{title}</h2>
          {plate !== undefined && <span className="plate-number">{plate}</span>}
          {note !== undefined && <p className="section-note">{note}</p>}
        </header>
        {margin === undefined ? (
          children
        ) : (
          <div className="with-margin">
            <div>{children}</div>
            <aside className="margin">{margin}</aside>
          </div>
        )}
      </Suspense>
    </section>
  );
}
