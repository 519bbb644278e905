/**
 * English made strange, to see what never went through the catalogue and what does not fit: accented, two fifths longer and in
 * brackets, so that a clipped end shows; or in Arabic letters, for the other direction. Digits and places for values stay.
 */
import { TYPE } from "@formatjs/icu-messageformat-parser";
import type { MessageFormatElement } from "@formatjs/icu-messageformat-parser";

export type PseudoScript = "accented" | "arabic";

const latin = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const alphabets = {
  accented: "àƀçđéƒĝĥîĵķļɱñóþǫŕšţûṽŵẋýžÀƁÇĐÉƑĜĤÎĴĶĻṀÑÓÞǪŔŠŢÛṼŴẊÝŽ",
  arabic: "ابجدهفغحيجكلمنوبقرستعثوخيزابجدهفغحيجكلمنوبقرستعثوخيز",
} as const satisfies Readonly<Record<PseudoScript, string>>;

const letterTables = {
  accented: new Map([...latin].map((letter, index) => [letter, [...alphabets.accented][index] ?? letter])),
  arabic: new Map(
    [...latin, ...",;?"].map((letter, index) => [letter, [...alphabets.arabic, ..."،؛؟"][index] ?? letter]),
  ),
} as const satisfies Readonly<Record<PseudoScript, ReadonlyMap<string, string>>>;

const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

/** Letter by letter; accented vowels are said twice, which makes a text about 40 % longer. */
function strange(text: string, script: PseudoScript): string {
  const table = letterTables[script];
  return [...text]
    .map((letter) => {
      const written = table.get(letter) ?? letter;
      return script === "accented" && /[aeiou]/i.test(letter) ? written + written.toLowerCase() : written;
    })
    .join("");
}

function strangeElement(element: MessageFormatElement, script: PseudoScript): MessageFormatElement {
  if (element.type === TYPE.literal) return { ...element, value: strange(element.value, script) };
  if (element.type === TYPE.select) return { ...element, options: strangeOptions(element.options, script) };
  if (element.type === TYPE.plural) return { ...element, options: strangeOptions(element.options, script) };
  return element;
}

function strangeOptions<Option extends { readonly value: MessageFormatElement[] }>(
  options: Readonly<Record<string, Option>>,
  script: PseudoScript,
): Record<string, Option> {
  const changed = (option: Option): Option => ({
    ...option,
    value: option.value.map((element) => strangeElement(element, script)),
  });
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, changed(option)]));
}

const speaks = (elements: readonly MessageFormatElement[]): boolean =>
  elements.some((element) => {
    if (element.type === TYPE.literal) return hasLetters(element.value);
    return "options" in element && Object.values(element.options).some(({ value }) => speaks(value));
  });

/** A message; one without any word, such as a separator, has no brackets. */
export function pseudoMessage(elements: readonly MessageFormatElement[], script: PseudoScript): MessageFormatElement[] {
  const changed = elements.map((element) => strangeElement(element, script));
  if (script !== "accented" || !speaks(elements)) return changed;
  return [{ type: TYPE.literal, value: "[" }, ...changed, { type: TYPE.literal, value: "]" }];
}

/** A text of the record, or a name that the build writes. */
export function pseudoText(text: string, script: PseudoScript): string {
  const changed = strange(text, script);
  return script === "accented" && hasLetters(text) ? `[${changed}]` : changed;
}
