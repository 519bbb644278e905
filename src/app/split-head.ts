/** Takes rendered HTML apart into what belongs into the document's head and its body. */

export interface RenderedPage {
  /** Title, description and links, for the document's head. */
  readonly head: string;
  readonly body: string;
}

/** React writes hoisted elements in front of everything else. */
const hoisted = /^(?:<title[^>]*>.*?<\/title>|<(?:meta|link)\b[^>]*>)+/s;

/** The head is what React hoisted. */
export function splitHead(html: string): RenderedPage {
  const head = hoisted.exec(html)?.[0] ?? "";
  return { head, body: html.slice(head.length) };
}
