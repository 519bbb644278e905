import type { Dataset, LanguageTag } from "#data/records.ts";
import { createPaths } from "#url/paths.ts";
import { altOf, contentOf } from "./content-of.ts";
import { previewWords } from "./preview-words.ts";
import type { PreviewWords } from "./preview-words.ts";
import { isToldInAllLanguages, previewSubjects } from "./subject.ts";
import type { Subject } from "./subject.ts";

/** The picture that stands for a page where its address is shared. */
export interface Preview {
  /** Below the root of the site, without its base: "previews/regions/africa.png". */
  readonly file: string;
  /** A sentence that says what the picture shows. */
  readonly alt: string;
  readonly width: 1200;
  readonly height: 630;
}

/** What pictures of one language are made of. */
export interface PreviewContext {
  readonly dataset: Dataset;
  readonly words: PreviewWords;
  /** By the path of the page, with the prefix of its language. */
  readonly subjects: ReadonlyMap<string, Subject>;
}

/** Prepares the pictures of a language; make it once. */
export function previewContext(dataset: Dataset, tag: LanguageTag = "en"): PreviewContext {
  return { dataset, words: previewWords(dataset, tag), subjects: previewSubjects(dataset, tag) };
}

/** "/regions/africa/" becomes "previews/regions/africa.png", "/" becomes "previews/index.png". */
export function previewFile(path: string): string {
  return `previews${path === "/" ? "/index" : path.replace(/\/$/, "")}.png`;
}

/** The file of a subject's picture: pages of single records share the English one, which is mostly map and numbers, in all languages. */
function fileOf(path: string, subject: Subject, { words: { language } }: PreviewContext): string {
  if (language.tag === "en" || isToldInAllLanguages(subject)) return previewFile(path);
  return previewFile(path.slice(`/${language.tag}`.length));
}

/** The pictures that are drawn in a language, by the path of their page. */
export function ownSubjects({ subjects, words: { language } }: PreviewContext): ReadonlyMap<string, Subject> {
  if (language.tag === "en") return subjects;
  return new Map([...subjects].filter(([, subject]) => isToldInAllLanguages(subject)));
}

/**
 * The picture of a page, by its path without base and search. A page without one of its own has that of the page above
 * it: a fact sheet that of its region, a source that of all sources, a country without records that of all countries,
 * any other the front page's. What it shows is told in the language of the page.
 */
export function previewOf(path: string, context: PreviewContext): Preview {
  const own = drawnPath(path, context);
  const subject = context.subjects.get(own);
  if (subject === undefined) throw new Error(`No preview picture for ${own}`);
  return {
    file: fileOf(own, subject, context),
    alt: altOf(contentOf(subject, context), context.words),
    width: 1200,
    height: 630,
  };
}

function drawnPath(path: string, { subjects, words }: PreviewContext): string {
  let above = path;
  while (above !== "" && !subjects.has(above)) above = above.replace(/[^/]*\/?$/, "");
  return above === "" ? createPaths(words.language.tag).home() : above;
}
