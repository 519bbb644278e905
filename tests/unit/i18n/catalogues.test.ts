import { parse, TYPE } from "@formatjs/icu-messageformat-parser";
import type { MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import { readMessages } from "#build/read-messages.ts";
import { languageTags } from "#data/vocabulary.ts";
import { messageTopics } from "#i18n/message-topics.ts";

/** What a message asks of its caller, and the plural forms it answers with: "count:plural(one|other)". */
function* asks(
  elements: readonly MessageFormatElement[],
  forms: (kind: string, own: readonly string[]) => string,
): Generator<string> {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    if (element.type === TYPE.tag) {
      yield `<${element.value}>`;
      yield* asks(element.children, forms);
    } else if (element.type === TYPE.select || element.type === TYPE.plural) {
      const options = Object.entries(element.options);
      const isPlural = element.type === TYPE.plural;
      const named = options.map(([name]) => name).filter((name) => !isPlural || !name.startsWith("="));
      yield `${element.value}:${isPlural ? forms(element.pluralType ?? "cardinal", named) : named.toSorted().join("|")}`;
      for (const [, option] of options) yield* asks(option.value, forms);
    } else {
      yield `${element.value}:${element.type}`;
    }
  }
}

const asked = (text: string): readonly string[] => [...new Set(asks(parse(text), () => "plural"))].toSorted();

/** Plural forms that a language has and a message lacks. */
function missingForms(text: string, tag: string): readonly string[] {
  const missing: string[] = [];
  const check = (kind: string, own: readonly string[]): string => {
    const type = kind === "ordinal" ? "ordinal" : "cardinal";
    const wanted = new Intl.PluralRules(tag, { type }).resolvedOptions().pluralCategories;
    missing.push(...wanted.filter((form) => !own.includes(form)));
    return "plural";
  };
  for (const _ of asks(parse(text), check)) void _;
  return missing;
}

describe.each(languageTags.filter((tag) => tag !== "en"))("the catalogue of %s", (tag) => {
  it.each(messageTopics)(
    "%s has the keys of the English one, asks for the same, and has every plural form",
    (topic) => {
      const english = readMessages("en", topic);
      const own = readMessages(tag, topic);
      expect(Object.keys(own).toSorted()).toEqual(Object.keys(english).toSorted());
      const wrong = Object.entries(own).filter(
        ([key, text]) =>
          text.trim() === "" ||
          asked(text).join() !== asked(english[key] ?? "").join() ||
          missingForms(text, tag).length > 0,
      );
      expect(wrong).toEqual([]);
    },
  );
});
