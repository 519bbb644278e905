import { parse, TYPE } from "@formatjs/icu-messageformat-parser";
import type { MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { printAST } from "@formatjs/icu-messageformat-parser/printer.js";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { pseudoMessage, pseudoText } from "#build/pseudo/pseudo-text.ts";
import type { PseudoScript } from "#build/pseudo/pseudo-text.ts";
import { readMessages } from "#build/read-messages.ts";
import { messageTopics } from "#i18n/message-topics.ts";

const english = messageTopics.flatMap((topic) => Object.entries(readMessages("en", topic)));

const pseudo = (text: string, script: PseudoScript): string => printAST(pseudoMessage(parse(text), script));
const said = (text: string, values: Readonly<Record<string, string | number>>): string =>
  String(new IntlMessageFormat(text, "en").format(values));

/** Literal text of a message, choices included. */
const literals = (elements: readonly MessageFormatElement[]): string =>
  elements
    .map((element) => {
      if (element.type === TYPE.literal) return element.value;
      return "options" in element
        ? Object.values(element.options)
            .map(({ value }) => literals(value))
            .join("")
        : "";
    })
    .join("");

/** What a message asks of its caller. */
const asks = (elements: readonly MessageFormatElement[]): readonly string[] =>
  elements.flatMap((element) => {
    if (element.type === TYPE.literal) return [];
    const inner = "options" in element ? Object.entries(element.options) : [];
    const own = element.type === TYPE.pound ? "#" : `${element.type} ${element.value}`;
    return [own, ...inner.flatMap(([name, { value }]) => [name, ...asks(value)])];
  });

describe("accented English", () => {
  it.each([
    ["Share", "[Šĥààŕéé]"],
    ["Stop {order} of {count}", "[Šţóóþ {order} óóƒ {count}]"],
    ["; ", "; "],
    ["{number}%", "{number}%"],
  ])("%s becomes %s", (text, expected) => {
    expect(pseudo(text, "accented")).toBe(expected);
  });

  it("keeps plurals and choices working", () => {
    const text = pseudo(
      "{count, plural, =0 {none} one {# event} other {# events}} in {unit, select, year {a year} other {it}}",
      "accented",
    );
    expect(said(text, { count: 2, unit: "year" })).toBe("[2 ééṽééñţš îîñ àà ýééààŕ]");
    expect(said(text, { count: 1, unit: "x" })).toBe("[1 ééṽééñţ îîñ îîţ]");
  });

  it("is about two fifths longer than the whole English catalogue", () => {
    const length = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);
    const before = length(english.map(([, text]) => literals(parse(text))));
    const after = length(english.map(([, text]) => literals(pseudoMessage(parse(text), "accented"))));
    expect(after / before).toBeGreaterThan(1.3);
    expect(after / before).toBeLessThan(1.5);
  });
});

describe("English in Arabic letters", () => {
  it.each([
    ["Share, cite", "سحاره، جيته"],
    ["{count, plural, one {# event} other {# events}}", "{count,plural,one{# هثهنت} other{# هثهنتس}}"],
  ])("%s becomes %s", (text, expected) => {
    expect(pseudo(text, "arabic")).toBe(expected);
  });
});

describe.each(["accented", "arabic"] as const)("every message in %s letters", (script) => {
  it("asks for what the English one asks for, and has no letter of ours left", () => {
    const wrong = english.filter(([, text]) => {
      const changed = pseudoMessage(parse(text), script);
      return asks(changed).join() !== asks(parse(text)).join() || /[A-Za-z]/.test(literals(changed));
    });
    expect(wrong).toEqual([]);
  });
});

it("changes texts of the record and leaves numbers", () => {
  expect(pseudoText("Athens 2019", "accented")).toBe("[Ààţĥééñš 2019]");
  expect(pseudoText("2019", "accented")).toBe("2019");
  expect(pseudoText("Athens?", "arabic")).toBe("اتحهنس؟");
});
