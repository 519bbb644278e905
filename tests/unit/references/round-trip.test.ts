/** What other programs read from our files: citation-js parses them, and the same work must come out. */
import { Cite } from "@citation-js/core";
import type { CslItem } from "@citation-js/core";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { babelLanguage } from "#domain/references/babel-languages.ts";
import { writeBibtex } from "#domain/references/bibtex.ts";
import { writeCslJson } from "#domain/references/csl-json.ts";
import type { Reference } from "#domain/references/reference.ts";
import { writeRis } from "#domain/references/ris.ts";
import { anyReference, figure, page, referencesToAllSources, troublesome } from "./cited-works.ts";

// They teach the parser their formats.
await Promise.all([import("@citation-js/plugin-bibtex"), import("@citation-js/plugin-ris")]);

/** A work as every format must carry it. */
interface Work {
  readonly key: string | undefined;
  readonly type: string | undefined;
  readonly author: string | undefined;
  readonly title: string | undefined;
  readonly language: string | null | undefined;
  readonly issued: readonly number[] | undefined;
  readonly accessed: readonly number[] | undefined;
  readonly version: string | undefined;
  readonly url: string | undefined;
  readonly note: string | undefined;
}

/** Single names arrive as "literal" or as a family without a given name; a comma would show as a given name. */
function nameIn({ author }: CslItem): string | undefined {
  expect(author).toHaveLength(1);
  const [name] = author ?? [];
  expect(name?.given).toBeUndefined();
  return name?.literal ?? name?.family;
}

const workIn = (item: CslItem): Work => ({
  key: item.id,
  type: item.type,
  author: nameIn(item),
  title: item.title,
  language: item.language,
  issued: item.issued?.["date-parts"]?.[0],
  accessed: item.accessed?.["date-parts"]?.[0],
  version: item.version ?? item.edition,
  url: item.URL,
  note: item.note,
});

const numbers = (date: string): readonly number[] => date.split("-").map(Number);

const workOf = (reference: Reference): Work => ({
  key: reference.key,
  type: reference.kind,
  author: reference.author,
  title: reference.title,
  language: reference.language,
  issued: reference.issued === null ? undefined : numbers(reference.issued),
  accessed: numbers(reference.accessed),
  version: reference.version ?? undefined,
  url: reference.url ?? undefined,
  note: reference.note ?? undefined,
});

interface Format {
  readonly name: string;
  write(references: readonly Reference[]): string;
  /** What the format, or the parser's reading of it, cannot hold. */
  expected(reference: Reference): Work;
}

const formats: readonly Format[] = [
  { name: "CSL-JSON", write: writeCslJson, expected: workOf },
  {
    name: "BibTeX",
    write: writeBibtex,
    // Languages are LaTeX's names of them.
    expected: (reference) => ({ ...workOf(reference), language: babelLanguage(reference.language) ?? undefined }),
  },
  {
    name: "RIS",
    write: writeRis,
    expected: (reference) => ({
      ...workOf(reference),
      // A comma would part family from given name; it is left out.
      author: reference.author.replaceAll(/, */g, " "),
      // citation-js looks for a web page's day of access in M1; Zotero and EndNote in Y2, where it is written.
      accessed: reference.kind === "webpage" ? undefined : numbers(reference.accessed),
    }),
  },
];

describe.each(formats)("$name, read by another program", ({ write, expected }) => {
  let sources: readonly Reference[] = [];
  beforeAll(async () => {
    sources = await referencesToAllSources();
  });

  it("gives back every source of the record", () => {
    expect(sources.length).toBeGreaterThan(300);
    expect(new Cite(write(sources)).data.map(workIn)).toEqual(sources.map(expected));
  });

  it.each([page, figure])("gives back a $kind of ours with version and dates", (ours) => {
    expect(new Cite(write([ours])).data.map(workIn)).toEqual([expected(ours)]);
  });

  it.each(troublesome)("gives back $title", (work) => {
    expect(new Cite(write([work])).data.map(workIn)).toEqual([expected(work)]);
  });

  it("gives back any title and name, and lets none become another entry", () => {
    fc.assert(
      fc.property(anyReference, (work) => {
        expect(new Cite(write([work, page])).data.map(workIn)).toEqual([expected(work), expected(page)]);
      }),
      { numRuns: 300 },
    );
  });
});

it("knows LaTeX's name of every language of the record", async () => {
  const languages = new Set((await referencesToAllSources()).map(({ language }) => language));
  expect([...languages].filter((language) => babelLanguage(language) === null)).toEqual([]);
});
