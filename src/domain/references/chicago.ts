/**
 * References in Chicago style, author-date (Manual of Style, 17th edition, 15.50-15.51 and 14.205-14.210): the one of Chicago's
 * two systems that the social sciences use, and the one that reads like APA in a list. A day of access is given where a work
 * bears no date (14.12) or changes.
 */
import type { CitationPart, CitationText } from "./citation-text.ts";
import { fullStopAfter, plain } from "./citation-text.ts";
import { englishDate, yearOf } from "./english-date.ts";
import type { Reference } from "./reference.ts";

/** Within quotation marks, quotation marks become single ones; a full stop stands before those that close. */
function quotable(title: string): string {
  const ended = /["”]$/.test(title) ? title.slice(0, -1) + fullStopAfter(title) + title.slice(-1) : title;
  return ended
    .replaceAll(/"([^"]*)"/g, "‘$1’")
    .replaceAll("“", "‘")
    .replaceAll("”", "’");
}

/** What stands between title and address: kind, version, exact date, day of access. */
function particulars({ kind, version, issued, accessed, changes, url }: Reference): readonly string[] {
  const what = [kind === "dataset" ? "Data set" : null, version === null ? null : `version ${version}`];
  const edition = what.filter((part) => part !== null).join(", ");
  const isExact = issued !== null && issued !== yearOf(issued);
  return [
    ...(edition === "" ? [] : [edition.charAt(0).toUpperCase() + edition.slice(1)]),
    ...(isExact ? [englishDate(issued)] : []),
    ...(url !== null && (changes || issued === null) ? [`Accessed ${englishDate(accessed)}`] : []),
  ];
}

/** One entry of a reference list. */
export function chicagoReference(reference: Reference): CitationText {
  const { author, title, issued, url } = reference;
  const quoted = quotable(title);
  const between = particulars(reference).map((part) => ` ${part}.`);
  const address: readonly CitationPart[] = url === null ? [] : [plain(" "), { role: "address", text: url }, plain(".")];
  return [
    { role: "author", text: author },
    plain(`${fullStopAfter(author)} ${issued === null ? "n.d." : `${yearOf(issued)}.`} “`),
    { role: "quoted-title", text: quoted },
    plain(`${fullStopAfter(quoted)}”${between.join("")}`),
    ...address,
  ];
}
