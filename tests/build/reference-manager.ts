/**
 * What a reference manager makes of a page: the rules by which Zotero's translators "Embedded Metadata" and "RDF" read tags of the
 * head, written anew from what they do, as far as they concern the tags that the Atlas has.
 */
import { metaOf } from "./read-page.ts";
import type { ReadPage } from "./read-page.ts";

export interface Author {
  readonly first: string;
  readonly last: string;
}

export interface Item {
  readonly type: string;
  readonly title: string | null;
  readonly authors: readonly Author[];
  readonly date: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly websiteTitle: string | null;
  readonly abstract: string | null;
  readonly rights: string | null;
  readonly language: string | null;
  /** Printed in citations of web pages in square brackets. */
  readonly genre: string | null;
  /** ISBN, ISSN or DOI that an identifier is taken for. */
  readonly standardNumber: string | null;
  readonly callNumber: string | null;
}

/** Kinds of items by their own names, which Dublin Core types are compared with as they are written. */
const itemTypes = new Set(["webpage", "dataset", "journalArticle", "report", "book", "map", "presentation"]);
/** Dublin Core types in other words, all small. */
const otherTypes: Readonly<Record<string, string>> = { dataset: "journalArticle", article: "journalArticle" };

/** The value of a tag of a vocabulary: its name in any case, its property with a small first letter. */
function ofVocabulary({ metas }: ReadPage, vocabulary: string, property: string): string | null {
  const found = metas.find(([name]) => {
    const [prefix = "", ...rest] = name.split(/[.:_]/);
    const own = name.slice(prefix.length + 1);
    return prefix.toLowerCase() === vocabulary && rest.length > 0 && own[0]?.toLowerCase() + own.slice(1) === property;
  });
  return found?.[1] ?? null;
}

/** A tag "citation_…" wins over Dublin Core, that over Open Graph. */
const firstOf = (...values: readonly (string | null)[]): string | null =>
  values.find((value) => value !== null && value.trim() !== "") ?? null;

function typeOf(page: ReadPage): string {
  const dublinCore = ofVocabulary(page, "dc", "type");
  if (ofVocabulary(page, "og", "type") === "website") return "webpage";
  if (dublinCore !== null && itemTypes.has(dublinCore)) return dublinCore;
  const known = dublinCore === null ? undefined : otherTypes[dublinCore.toLowerCase()];
  if (known !== undefined) return known;
  return metaOf(page, "citation_title") === null ? "webpage" : "journalArticle";
}

/** With a comma, what stands before it is the last name; without, what follows the last space. */
function authorOf(name: string): Author {
  const tidy = name.replace(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/g, "");
  if (name.includes(",")) {
    const [last = "", first = ""] = tidy.split(/, ?/);
    return { first, last };
  }
  const space = tidy.lastIndexOf(" ");
  return { first: tidy.slice(0, Math.max(0, space)), last: tidy.slice(space + 1) };
}

function authorsOf(page: ReadPage): readonly Author[] {
  const tagged = page.metas.filter(([name]) => name === "citation_author").map(([, content]) => content);
  const names = tagged.length > 0 ? tagged : [ofVocabulary(page, "dc", "creator") ?? ""];
  return names
    .flatMap((name) => name.split(/\s*;\s*/))
    .filter((name) => /[^\s,-.;]/.test(name))
    .map(authorOf);
}

/** Identifiers are searched for book, journal and article numbers; an address must not look like one. */
function standardNumberIn(identifier: string): string | null {
  const digits = identifier.replace(/[\u002d\u00ad\u2010-\u2015\u2212]+/g, "");
  const number = /\b(?:97[89]\s*(?:\d\s*){9}\d|(?:\d\s*){9}[\dX]|(?:\d\s*){7}[\dX])\b/.exec(digits);
  const doi = /10(?:\.[0-9]{4,})?\/[^\s]*[^\s.,]/.exec(identifier);
  return number?.[0] ?? doi?.[0] ?? null;
}

/** `at` is the address that the page is read at, for addresses that are not whole. */
export function readAsReference(page: ReadPage, at: string): Item {
  const dc = (property: string): string | null => ofVocabulary(page, "dc", property);
  const og = (property: string): string | null => ofVocabulary(page, "og", property);
  const highwire = (name: string): string | null => metaOf(page, `citation_${name}`);
  const url = firstOf(highwire("public_url"), og("url"), page.links.get("canonical") ?? null);
  const type = typeOf(page);
  return {
    type,
    title: firstOf(highwire("title"), dc("title"), og("title"), page.title),
    authors: authorsOf(page),
    date: firstOf(
      highwire("date"),
      highwire("cover_date"),
      highwire("publication_date"),
      dc("date.issued"),
      dc("date"),
    ),
    url: url === null ? null : new URL(url, at).href,
    publisher: firstOf(highwire("publisher"), dc("publisher")),
    websiteTitle: firstOf(highwire("journal_title"), dc("source"), og("site_name")),
    abstract: firstOf(highwire("abstract"), og("description"), dc("description")),
    rights: dc("rights"),
    language: firstOf(highwire("language"), dc("language")),
    genre: type === "webpage" ? dc("type") : null,
    standardNumber: standardNumberIn(dc("identifier") ?? ""),
    callNumber: dc("coverage"),
  };
}
