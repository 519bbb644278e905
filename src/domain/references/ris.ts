/** RIS, the tagged lines that EndNote, RefWorks, Mendeley and Zotero read. UTF-8, lines ended as the format was born: CR LF. */
import type { PreciseDate } from "#data/records.ts";
import { yearOf } from "./english-date.ts";
import type { Reference } from "./reference.ts";

const types = { webpage: "ELEC", dataset: "DATA" } as const satisfies Record<Reference["kind"], string>;

/** "2018/05/23/", "2018/05//", "2018///": the last part is for what a date says otherwise. */
function risDate(date: PreciseDate): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${year}/${month}/${day}/`;
}

/** A comma parts family from given name, and nothing escapes it: a body's name goes without, or "Japan" becomes a first name. */
function bodyName(author: string): string {
  return author.replaceAll(/\s*[,，、]\s*/g, " ").trim();
}

function linesOf(reference: Reference): readonly (readonly [tag: string, value: string | null])[] {
  const { key, kind, author, title, language, issued, accessed, version, url, note } = reference;
  return [
    ["TY", types[kind]],
    ["ID", key],
    ["AU", bodyName(author)],
    ["TI", title],
    ["PY", issued === null ? null : yearOf(issued)],
    ["DA", issued === null ? null : risDate(issued)],
    ["ET", version],
    ["LA", language],
    ["UR", url],
    ["Y2", risDate(accessed)],
    ["N1", note],
    ["ER", ""],
  ];
}

/** A file of references, one or many. */
export function writeRis(references: readonly Reference[]): string {
  const lines = references.flatMap((reference) =>
    linesOf(reference).flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}\r\n`])),
  );
  return lines.join("");
}
