/** A built page as those who do not draw it read it: addresses, ids, tags of the head, data, text. */
import type { Token } from "parse5";
import type { LanguageTag } from "#data/records.ts";
import { languageAt } from "#url/language-prefix.ts";
import { documentFiles, readBuilt } from "./built-site.ts";
import { readTokens } from "./tokens.ts";

export interface Reference {
  /** The element and attribute that name the address: "a href". */
  readonly from: string;
  readonly address: string;
}

export interface ReadPage {
  /** File below the root of the site. */
  readonly file: string;
  /** Path of its address, without base. */
  readonly path: string;
  /** By its address. */
  readonly language: LanguageTag;
  readonly references: readonly Reference[];
  readonly ids: ReadonlySet<string>;
  /** `name` or `property` and `content` of the tags in the head, in their order. */
  readonly metas: readonly (readonly [string, string])[];
  /** By `rel`. */
  readonly links: ReadonlyMap<string, string>;
  readonly title: string;
  /** Blocks of JSON-LD, parsed. */
  readonly data: readonly unknown[];
  /** All text of the body, with single spaces. */
  readonly text: string;
}

/** Attributes that name one address, by element; `*` for any. */
const addressAttributes: Readonly<Record<string, readonly string[]>> = {
  a: ["href"],
  link: ["href"],
  use: ["href"],
  image: ["href"],
  img: ["src"],
  script: ["src"],
  iframe: ["src"],
  source: ["src"],
  object: ["data"],
  form: ["action"],
};
const jsonLd = /<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/g;

const attributesOf = (tag: Token.TagToken): ReadonlyMap<string, string> =>
  new Map(tag.attrs.map(({ name, value }) => [name, value]));

function referencesOf(tagName: string, attributes: ReadonlyMap<string, string>): readonly Reference[] {
  const single = (addressAttributes[tagName] ?? []).flatMap((name) => {
    const address = attributes.get(name);
    return address === undefined ? [] : [{ from: `${tagName} ${attributes.get("rel") ?? name}`, address }];
  });
  const sets = [attributes.get("srcset"), attributes.get("imagesrcset")].flatMap((set) => set?.split(",") ?? []);
  return [...single, ...sets.map((one) => ({ from: `${tagName} srcset`, address: one.trim().split(/\s+/)[0] ?? "" }))];
}

function readPage(file: string): ReadPage {
  const html = readBuilt(file);
  const references: Reference[] = [];
  const ids = new Set<string>();
  const metas: (readonly [string, string])[] = [];
  const links = new Map<string, string>();
  const heads: string[] = [];
  const texts: string[] = [];
  let inside: string[] | null = null;
  readTokens(html.replace(/(<(style|script)[^>]*>)[\s\S]*?(?=<\/\2>)/g, "$1"), {
    onStartTag: (tag) => {
      const attributes = attributesOf(tag);
      const { tagName } = tag;
      references.push(...referencesOf(tagName, attributes));
      ids.add(attributes.get("id") ?? "");
      if (tagName === "title" && texts.length === 0 && inside === null) inside = heads;
      if (tagName === "body") inside = texts;
      if (tagName === "link") links.set(attributes.get("rel") ?? "", attributes.get("href") ?? "");
      const name = attributes.get("name") ?? attributes.get("property");
      if (tagName === "meta" && name !== undefined) metas.push([name, attributes.get("content") ?? ""]);
      const refresh = /url=(.*)$/.exec(attributes.get("content") ?? "")?.[1];
      if (attributes.get("http-equiv") === "refresh") references.push({ from: "meta refresh", address: refresh ?? "" });
    },
    onEndTag: ({ tagName }) => {
      if (tagName === "title" && inside === heads) inside = null;
    },
    onText: (text) => {
      inside?.push(text);
    },
  });
  return {
    file,
    path: `/${file.replace(/index\.html$/, "")}`,
    language: languageAt(`/${file}`),
    references,
    ids,
    metas,
    links,
    title: heads.join(""),
    data: [...html.matchAll(jsonLd)].map((match): unknown => JSON.parse(match[1] ?? "")),
    text: texts.join("").replace(/\s+/g, " "),
  };
}

let pages: readonly ReadPage[] | null = null;

/** The HTML files of the build, read once for all tests. */
export function readPages(): readonly ReadPage[] {
  pages ??= documentFiles().map(readPage);
  return pages;
}

/** The first value of a tag of the head. */
export const metaOf = ({ metas }: ReadPage, name: string): string | null =>
  metas.find(([key]) => key === name)?.[1] ?? null;

/** Whether search engines are to list the page. */
export const isIndexable = (page: ReadPage): boolean => !(metaOf(page, "robots") ?? "").includes("noindex");

/**
 * Whether the body of a page is in the words of its head and data blocks. In a site built with ATLAS_PSEUDO Arabic and German bodies are
 * in strange letters, while what machines read keeps the words of the language: all of that can be checked but what compares the two.
 */
export const isInOwnWords = ({ path }: ReadPage): boolean =>
  process.env["ATLAS_PSEUDO"] !== "1" || !/^\/(?:ar|de)\//.test(path);
