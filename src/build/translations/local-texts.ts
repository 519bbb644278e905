/** The texts of a record that can be translated, each by the place where it stands. */
import { createHash } from "node:crypto";
import type { LanguageTag } from "#data/records.ts";
import { languageTags } from "#data/vocabulary.ts";

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
const isTag = (key: string): boolean => languageTags.some((tag) => tag === key);

/** An item of a list is called by what names it in the record, which outlives its place: a figure's key, a strategy's code. */
function nameOf(item: unknown, index: number): string {
  if (isObject(item) && "key" in item && typeof item.key === "string") return item.key;
  if (isObject(item) && "code" in item && typeof item.code === "string") return item.code;
  return String(index);
}

type Text = Partial<Record<LanguageTag, string>> & { en: string };

/** Whether an object is a text in one or more languages, of which English is always one. */
export const isLocalText = (value: object): value is Text =>
  "en" in value && typeof value.en === "string" && Object.keys(value).every(isTag);

function* textsIn(value: unknown, place: readonly string[]): Generator<readonly [place: string, text: Text]> {
  if (!isObject(value)) return;
  if (isLocalText(value)) {
    yield [place.join("."), value];
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* textsIn(item, [...place, nameOf(item, index)]);
  } else {
    for (const [key, item] of Object.entries(value)) yield* textsIn(item, [...place, key]);
  }
}

/** Texts in all their languages by place: "summary", "outcomes.0", "numbers.votes.label". */
export function textsByPlace(record: object): ReadonlyMap<string, Readonly<Text>> {
  return new Map(textsIn(record, []));
}

/** English texts by place. */
export function localTexts(record: object): ReadonlyMap<string, string> {
  return new Map([...textsIn(record, [])].map(([place, { en }]) => [place, en]));
}

/**
 * A copy of a record with texts of one language put beside the English, by place. Places it does not have are passed over, and so
 * are texts that keep their English form, such as a title: they stay English, and pages say so to screen readers.
 */
export function withTexts<T extends object>(
  record: T,
  language: LanguageTag,
  texts: Readonly<Record<string, string>>,
): T {
  const copy = structuredClone(record);
  for (const [place, text] of textsIn(copy, [])) {
    const translated = texts[place];
    if (translated !== undefined && translated !== text.en) text[language] = translated;
  }
  return copy;
}

/** Changes with any of the English texts: tells which state of them a translation was made from. */
export function englishMark(record: object): string {
  const texts = JSON.stringify([...localTexts(record)]);
  return createHash("sha256").update(texts).digest("hex").slice(0, 8);
}
