/**
 * References in APA style, 7th edition (Publication Manual, 2020): 9.12 group authors, 9.13-9.17 dates and retrieval, 10.9 data
 * sets, 10.16 webpages. Titles stay as published: which letters of a Vietnamese or Czech title are names, no rule can tell.
 */
import type { CitationPart, CitationText } from "./citation-text.ts";
import { fullStopAfter, plain } from "./citation-text.ts";
import { englishDate, monthAndDay, yearOf } from "./english-date.ts";
import type { Reference } from "./reference.ts";

/** Data sets are dated by the year, pages as exactly as they date themselves. */
function dateOf({ issued, kind }: Reference): string {
  if (issued === null) return "n.d.";
  const within = kind === "webpage" ? monthAndDay(issued) : "";
  return within === "" ? yearOf(issued) : `${yearOf(issued)}, ${within}`;
}

/** The day of retrieval is given where the same address may show something else later. */
function addressOf({ url, accessed, issued, changes }: Reference): readonly CitationPart[] {
  if (url === null) return [];
  const retrieved = changes || issued === null ? `Retrieved ${englishDate(accessed)}, from ` : "";
  return [plain(` ${retrieved}`), { role: "address", text: url }];
}

/** One entry of a reference list. */
export function apaReference(reference: Reference): CitationText {
  const { author, title, version, kind } = reference;
  const after = (version === null ? "" : ` (Version ${version})`) + (kind === "dataset" ? " [Data set]" : "");
  return [
    { role: "author", text: author },
    plain(`${fullStopAfter(author)} (${dateOf(reference)}). `),
    { role: "title", text: title },
    plain(after === "" ? fullStopAfter(title) : `${after}.`),
    ...addressOf(reference),
  ];
}
