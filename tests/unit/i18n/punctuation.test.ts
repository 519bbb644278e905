// The signs and spaces of each language, as its glossary states them: a message in Chinese has no ASCII comma, a French one a
// no-break space before its colon. Values and the syntax of ICU are left out.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse, TYPE } from "@formatjs/icu-messageformat-parser";
import type { MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";

const folder = fileURLToPath(new URL("../../../src/i18n/messages", import.meta.url));

/** What readers see of a message: texts and choices in order, a value as "{}" and a counted number as "#". */
function seen(elements: readonly MessageFormatElement[]): string {
  return elements
    .map((element) => {
      if (element.type === TYPE.literal) return element.value;
      if (element.type === TYPE.pound) return "#";
      if (element.type !== TYPE.select && element.type !== TYPE.plural) return "{}";
      return Object.values(element.options)
        .map(({ value }) => `\ue000${seen(value)}\ue000`)
        .join("");
    })
    .join("");
}

const messages = (tag: string): readonly (readonly [key: string, text: string])[] =>
  readdirSync(`${folder}/${tag}`).flatMap((file) => {
    const catalogue: Readonly<Record<string, string>> = JSON.parse(readFileSync(`${folder}/${tag}/${file}`, "utf8"));
    return Object.entries(catalogue).map(([key, text]) => [key, seen(parse(text))] as const);
  });

const han = "\\p{Script=Han}";
const latin = "[A-Za-z0-9#{}]";

/** What no message of a language may hold, by name. */
const faults: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  en: { "straight quotes": /["']/, "a space before a sign": / [:;!?]/ },
  ar: {
    "straight quotes": /["']/,
    "signs of Latin script": /[,;?]/,
    "a space before a sign": / [،؛:؟.]/,
    "a sign without a space after it": /[،؛؟](?=[^\s\ue000)\u2069»])/,
    "digits other than 0 to 9": /[٠-٩۰-۹]/,
  },
  de: {
    "straight quotes": /["']/,
    "quotes of another language": /[«»”]|(?<![\p{L}\p{N}}.!?…])“|„(?=\s)/u,
    "a space before a sign": / [:;!?]/,
    "a percent sign without a no-break space": /[^\u00a0]%/,
  },
  es: {
    "straight quotes": /["']/,
    "quotes of another language": /[„]/,
    "a space before a sign": / [:;!?]/,
    "a question or call that does not open": /^[^¿]*\?|^[^¡]*!/,
    "a percent sign without a no-break space": /[^\u00a0]%/,
  },
  fr: {
    "straight quotes": /["']/,
    "no narrow no-break space before a sign": /[^\u202f][;!?]/,
    "no no-break space before a colon": /[^\u00a0]:/,
    "guillemets without their spaces": /«[^\u202f]|[^\u202f]»/,
    "a percent sign without a no-break space": /[^\u00a0]%/,
  },
  ru: {
    "straight quotes": /["']/,
    "quotes of another language": /”|(?<!„[^“]*)“/,
    "a space before a sign": / [:;!?]/,
    "a dash at the beginning of a line": /[^\u00a0]—/,
    "a percent sign without a no-break space": /[^\u00a0]%/,
  },
  zh: {
    "straight quotes": /["']/,
    "signs of Latin script": new RegExp(`[,;:!?()](?=[${han}\\s\ue000])|[${han}][,;:!?().]`, "u"),
    "a space between characters and Latin letters": new RegExp(`[${han}] +${latin}|${latin} +[${han}]`, "u"),
    "a space after a sign": /[，。；：？！、）] /,
  },
};

/** A name that is printed so. */
const printedSo = new Set(["about.licenceCcBy"]);

describe.each(Object.entries(faults))("messages in %s", (tag, rules) => {
  const own = messages(tag).filter(([key]) => !printedSo.has(key));
  it.each(Object.entries(rules))("have no %s", (_name, fault) => {
    expect(own.filter(([, text]) => fault.test(text))).toEqual([]);
  });
});
