/** What the heads of all pages of a language are made from, and what one of them needs besides. */
import type { Dataset, Release } from "#data/records.ts";
import { patterns } from "#url/paths.ts";
import type { PageKind } from "#url/paths.ts";
import { withoutLanguage } from "#url/language-prefix.ts";
import { readPattern } from "#url/path-pattern.ts";
import type { PathValues } from "#url/path-pattern.ts";
import type { Preview, PreviewContext } from "../previews/preview-of.ts";
import { previewOf } from "../previews/preview-of.ts";
import type { PreviewWords } from "../previews/preview-words.ts";
import type { SiteAddress } from "../site-address.ts";
import type { ReadPage } from "./read-rendered.ts";

/** The name of the work: what every citation and every card calls it, in any language. */
export const siteName = "Global Vision Atlas";

export interface HeadContext {
  readonly site: SiteAddress;
  readonly previews: PreviewContext;
  readonly dataset: Dataset;
  readonly words: PreviewWords;
  /** The newest: its day is the day of every page. */
  readonly release: Release;
}

/** Make it once a language. Throws for a dataset without a release, which the checks do not let through. */
export function headContext(site: SiteAddress, previews: PreviewContext): HeadContext {
  const { dataset, words } = previews;
  const release = dataset.releases.at(-1);
  if (release === undefined) throw new Error("The dataset has no release");
  return { site, previews, dataset, words, release };
}

/** A page as its head tells of it. */
export interface HeadPage extends Omit<ReadPage, "isIndexable"> {
  /** Without base. */
  readonly path: string;
  /** Address of the page, with the origin where it is known. */
  readonly url: string;
  readonly kind: PageKind | null;
  /** The names in its path, such as the id of an event. */
  readonly values: PathValues;
  readonly preview: Preview;
  readonly imageUrl: string;
}

const isKind = (name: string): name is PageKind => name in patterns;
const kinds = Object.keys(patterns).filter(isKind);

function kindOf(path: string): Pick<HeadPage, "kind" | "values"> {
  for (const kind of kinds) {
    const values = readPattern(patterns[kind], path);
    if (values !== null) return { kind, values };
  }
  return { kind: null, values: {} };
}

/** Joins what is known of a page's path, which has the prefix of its language, to what the page says. */
export function headPage(path: string, { title, description, trail }: ReadPage, context: HeadContext): HeadPage {
  const { site, previews } = context;
  const preview = previewOf(path, previews);
  return {
    path,
    url: site.at(path),
    title,
    description,
    trail,
    preview,
    imageUrl: site.at(`/${preview.file}`),
    ...kindOf(withoutLanguage(path)),
  };
}
