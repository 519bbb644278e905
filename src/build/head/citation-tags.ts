/**
 * Highwire and Dublin Core tags, by which reference managers find title, author, date and address. Checked against Zotero's
 * translators "Embedded Metadata" and "RDF", whose rules decide the choices here:
 * - Highwire tags win over Dublin Core, Dublin Core over Open Graph.
 * - A name without a comma is cut at its last space into a first and a last name. A name that ends in a comma is a last name
 *   without a first: so a corporate author stays whole, in Zotero as in Google Scholar, which read "Last, First".
 * - `citation_title` alone makes a page an article of a journal; the Open Graph type "website" makes it a web page.
 * - A Dublin Core type is printed in the citation ("[Text]"), hence none but for the dataset, and that in small letters, as the
 *   translator asks for a type of its own by this name. `DC.source` would be the title of a journal, `DC.coverage` a call number.
 */
import { siteName } from "./head-context.ts";
import type { HeadContext, HeadPage } from "./head-context.ts";
import { ofPage, voidElement } from "./markup.ts";

const licence = "Data: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/";

/** `citation_title` stands in the page's own head. */
export function citationTags(page: HeadPage, { release, words }: HeadContext, isDataset: boolean): string {
  const tag = (name: string, content: string): string => voidElement("meta", { name, content });
  const own = (name: string, content: string): string => voidElement("meta", { name, content, ...ofPage });
  return [
    tag("citation_author", `${siteName},`),
    tag("citation_publication_date", release.date.replaceAll("-", "/")),
    tag("citation_publisher", siteName),
    tag("citation_language", words.language.tag),
    own("citation_public_url", page.url),
    tag("DC.creator", siteName),
    tag("DC.publisher", siteName),
    tag("DC.date", release.date),
    tag("DC.language", words.language.tag),
    own("DC.identifier", page.url),
    tag("DC.rights", licence),
    ...(isDataset ? [own("DC.type", "dataset")] : []),
  ].join("");
}
