/** References to test with: to every source of the real record, to views, and to works that make trouble. */
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import type { SourceBrief } from "#data/briefs.ts";
import { sourceId } from "#data/schema/identifiers.ts";
import { readDataset } from "#build/dataset/read-dataset.ts";
import type { Reference } from "#domain/references/reference.ts";
import { referenceToSource, referenceToView } from "#domain/references/reference.ts";

const today = "2026-12-05";

/** References to all sources in `data/`. Throws where the record has faults. */
export async function referencesToAllSources(): Promise<readonly Reference[]> {
  const { dataset } = await readDataset(fileURLToPath(new URL("../../../data", import.meta.url)));
  if (dataset === null) throw new Error("The record has faults");
  return dataset.sources.map((source) => referenceToSource({ ...source, uses: 1 }, today));
}

const view = {
  id: "events-2018-asia-oceania-hanoi",
  title: "Hanoi, regional workshop 2018",
  language: "en",
  address: "https://atlas.example/events/2018-asia-oceania-hanoi/",
  release: { id: "1.0.0", date: "2026-11-22", changes: ["First"] },
  accessed: today,
};
export const page = referenceToView({ ...view, isFigure: false });
export const figure = referenceToView({
  ...view,
  id: "people-at-workshops",
  title: "Rooms of thirty: people at each regional workshop",
  isFigure: true,
  address: "https://atlas.example/charts/?tour=2018#people-at-workshops",
});

const source: SourceBrief = {
  id: sourceId.parse("a-source"),
  title: "Report",
  language: "en",
  publisher: "IFLA",
  url: "https://example.org/a",
  published: null,
  primary: false,
  mirror: false,
  uses: 1,
};

/** A reference with some of it as given. */
export function reference(changes: Partial<Reference>): Reference {
  return { ...page, ...changes };
}

/** Titles and names in other scripts and directions, and full of signs that formats give a meaning. */
export const troublesome: readonly Reference[] = [
  ["ar", "رؤية عالمية: ورشة العمل الإقليمية في الدقي IFLA 2017", "مكتبة الإسكندرية"],
  ["zh", "国际图联《全球愿景报告》发布", "中国国家图书馆"],
  ["vi", "Khai mạc Hội thảo “Tầm nhìn toàn cầu IFLA” tại Hà Nội", "Thư viện Quốc gia Việt Nam"],
  ["he", "חזון עולמי – IFLA (2018)", "הספרייה הלאומית"],
  ["ru", "Формируя будущее библиотек, или ALMA-встречи", "Университетская книга"],
  ["en", "50% off & $5: #1_a {b} ~c ^d \\e --- 'f' \"g\" `h`", "Smith & Sons, Inc."],
  ["en", "ER  - \r\nTY  - BOOK }, title = {other} @book{x,", "A -- B"],
].map(([language = "", title = "", publisher = ""]) => referenceTo({ language, title, publisher }));

function referenceTo(changes: {
  readonly language: string;
  readonly title: string;
  readonly publisher: string;
}): Reference {
  return referenceToSource({ ...source, ...changes, published: "2018-05" }, today);
}

/** Any words a title may be made of, the signs of the formats among them. */
const words = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.stringMatching(/^[A-Za-zÀ-ž]{1,8}$/) },
      { weight: 3, arbitrary: fc.constantFrom(..."\\{}%$#&_~^`'\"-–—@=,;:/()[]<>?!.|*+") },
      { weight: 1, arbitrary: fc.constantFrom("--", "''", "``", "\\textbf{x}", "TY  - ", "ER  - ", "\r\n", "  ") },
      { weight: 2, arbitrary: fc.constantFrom("رؤية", "图书馆", "Việt", "книга", "é", "İ", "👩‍🚀") },
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(" "));

/** References of any content, whose names hold no comma. */
export const anyReference: fc.Arbitrary<Reference> = fc
  .record({
    title: words.map((text) => `T ${text}`),
    publisher: words.map((text) => `Body ${text.replaceAll(/[,、，]/g, "")} of`),
    language: fc.constantFrom("en", "ar", "zh", "pt-BR"),
    published: fc.constantFrom(null, "2018", "2018-05", "2018-05-03"),
  })
  .map((changes) => referenceToSource({ ...source, ...changes }, today));
