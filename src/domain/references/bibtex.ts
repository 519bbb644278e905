/**
 * BibTeX for biblatex and Biber: UTF-8 as it is, dates in ISO form, `@online` and `@dataset`. Braces around the whole of author
 * and title keep a body's name in one piece and a title as it was published.
 */
import { babelLanguage } from "./babel-languages.ts";
import type { Reference } from "./reference.ts";

const types = { webpage: "online", dataset: "dataset" } as const satisfies Record<Reference["kind"], string>;

const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "`": "\\textasciigrave{}",
};

/** Signs that LaTeX would obey, written so that it prints them; pairs it would join ("--", "''") are kept apart. */
function escapeLatex(text: string): string {
  return text
    .replaceAll(/[\\~^`]|[&%$#_{}]/g, (sign) => commands[sign] ?? `\\${sign}`)
    .replaceAll(/(?<=([-',<>]))(?=\1)/g, "{}");
}

/** An address is read letter by letter; only what would end its field is written in percent. */
function verbatim(url: string): string {
  return url.replaceAll(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
}

function entryOf(reference: Reference): string {
  const { key, kind, author, title, language, issued, accessed, version, url, note } = reference;
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ["author", `{${escapeLatex(author)}}`],
    ["title", `{${escapeLatex(title)}}`],
    ["date", issued],
    ["version", version === null ? null : escapeLatex(version)],
    ["url", url === null ? null : verbatim(url)],
    ["urldate", accessed],
    ["langid", babelLanguage(language)],
    ["note", note === null ? null : escapeLatex(note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},\n`]));
  return `@${types[kind]}{${key},\n${lines.join("")}}\n`;
}

/** A file of entries, one or many. */
export function writeBibtex(references: readonly Reference[]): string {
  return references.map(entryOf).join("\n");
}
