/** A long list in pieces, each a boundary of its own: hydration yields to the reader after every piece. */
import { Suspense } from "react";
import type { ReactElement, ReactNode } from "react";

interface BatchedProps<T> {
  readonly items: readonly T[];
  /** Draws one item; gives it its key. */
  readonly children: (item: T) => ReactNode;
  /** Items a piece: small enough for one piece to take a few milliseconds on a slow phone. */
  readonly size?: number;
}

/** Adds no element of its own, so that it may stand in a list or a table body. */
export function Batched<T>({ items, children, size = 30 }: BatchedProps<T>): ReactElement {
  const starts = Array.from({ length: Math.ceil(items.length / size) }, (_, index) => index * size);
  return (
    <>
      {starts.map((start) => (
        <Suspense key={start}>{items.slice(start, start + size).map(children)}</Suspense>
      ))}
    </>
  );
}
