/** CSL-JSON, which Zotero, Mendeley, Pandoc and every citation processor read. */
import { datePartsOf } from "./english-date.ts";
import type { Reference } from "./reference.ts";

interface CslDate {
  readonly "date-parts": readonly (readonly number[])[];
}

interface CslItem {
  readonly id: string;
  readonly type: Reference["kind"];
  readonly author: readonly { readonly literal: string }[];
  readonly title: string;
  readonly language: string;
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly version?: string;
  readonly URL?: string;
  readonly note?: string;
}

/** One reference as an item: what is not known is left out, as the schema of CSL wants it. */
function cslItem({ key, kind, author, title, language, issued, accessed, version, url, note }: Reference): CslItem {
  return {
    id: key,
    type: kind,
    author: [{ literal: author }],
    title,
    language,
    ...(issued === null ? {} : { issued: { "date-parts": [datePartsOf(issued)] } }),
    accessed: { "date-parts": [datePartsOf(accessed)] },
    ...(version === null ? {} : { version }),
    ...(url === null ? {} : { URL: url }),
    ...(note === null ? {} : { note }),
  };
}

/** A file of items, one or many. */
export function writeCslJson(references: readonly Reference[]): string {
  return `${JSON.stringify(references.map(cslItem), null, 2)}\n`;
}
