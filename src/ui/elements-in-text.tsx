/** Elements within a sentence of the page's language, wherever that language puts them. */
import { Fragment, createElement } from "react";
import type { ReactElement, ReactNode } from "react";

/** Stand in the sentence for what is set there as elements; no text of the record or of a catalogue has them. */
export const places = { first: "\uE000", second: "\uE001" } as const;
const eachPlace = /(\uE000|\uE001)/u;

interface ElementsInTextProps {
  /** A sentence with the places in it, each once. */
  readonly text: string;
  readonly first: ReactNode;
  readonly second?: ReactNode;
}

/** The sentence with the elements in their places. */
export function ElementsInText({ text, first, second = null }: ElementsInTextProps): ReactElement {
  const set = (piece: string): ReactNode => {
    if (piece === places.first) return first;
    return piece === places.second ? second : piece;
  };
  // Passed one by one, the pieces need no keys: the sentence is never put in another order.
  return createElement(Fragment, null, ...text.split(eachPlace).map(set));
}
