/**
 * A finished citation as parts, so that a page can set off the title, isolate scripts that run the other way and link the
 * address, while a copy of it is plain text. Citations follow English conventions in every language of the Atlas, as the
 * manuals of APA and Chicago do: a bibliography is in one language, not in that of the page it was copied from.
 */
export interface CitationPart {
  readonly role: "plain" | "author" | "title" | "quoted-title" | "address";
  readonly text: string;
}

export type CitationText = readonly CitationPart[];

/** Ends a sentence; a mark that ends one already is not doubled. */
export function fullStopAfter(text: string): string {
  return /[.?!…。？！]["'”’»]?$/u.test(text) ? "" : ".";
}

/** Some words between the parts that matter. */
export function plain(text: string): CitationPart {
  return { role: "plain", text };
}

/** The citation as text for the clipboard. */
export function plainText(parts: CitationText): string {
  return parts.map(({ text }) => text).join("");
}
