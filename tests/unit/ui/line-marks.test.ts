/** What lines of text begin with: read from the style sheets and the catalogues, since no test without a browser breaks lines. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "postcss";
import type { Rule } from "postcss";
import { describe, expect, it } from "vitest";

const src = fileURLToPath(new URL("../../../src", import.meta.url));
const sheets = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".css"));
const rules: readonly Rule[] = sheets.flatMap((file) => {
  const found: Rule[] = [];
  parse(readFileSync(`${src}/${file}`, "utf8")).walkRules((rule) => void found.push(rule));
  return found;
});
const contentOf = (rule: Rule): string => {
  let content = "";
  rule.walkDecls("content", ({ value }) => {
    content = value;
  });
  return content;
};

describe("separators", () => {
  it("stand after what they follow, so that no line begins with a dot", () => {
    const before = rules.filter((rule) => contentOf(rule).includes("·") && rule.selector.includes("::before"));
    expect(before.map(({ selector }) => selector)).toEqual([]);
  });

  it("hold to the word before them where lines may break around them", () => {
    const loose = rules.filter((rule) => /^"\s+·/.test(contentOf(rule)));
    expect(loose.map(({ selector }) => selector)).toEqual([]);
  });
});

describe("markers of sources", () => {
  it("are joined to what they mark; of three and more, each may begin a line", () => {
    const joins = rules.filter(({ selector }) => /(^|\s)\.cite::before$/.test(selector)).map(contentOf);
    expect(joins).toEqual([String.raw`"\2060" / ""`]);
    const third = rules.filter(({ selectors }) => selectors.includes(".cite + .cite + .cite"));
    expect(third.map(String).join("")).toContain("display: inline-block");
  });
});

describe("names on the world plate", () => {
  const messages = `${src}/i18n/messages`;
  it.each(readdirSync(messages))("take lines short enough to lie between the routes: %s", (tag) => {
    const words: Readonly<Record<string, string>> = JSON.parse(readFileSync(`${messages}/${tag}/core.json`, "utf8"));
    const crossed = ["map.name.middle-east-north-africa", "map.name.latin-america-caribbean"];
    const long = crossed.flatMap((key) => (words[key] ?? "").split("|")).filter((line) => line.length > 21);
    expect(long).toEqual([]);
  });
});
