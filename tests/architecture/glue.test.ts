import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { findNodes } from "./code-rules.ts";
import { gluedWords, joinedBySigns, signsOnPage } from "./glue-rules.ts";
import { parseModule, readModules } from "./source-module.ts";

/** Where pieces are put together for a reason that no language changes. */
const allowed = new Map([
  ["domain/references/chicago.ts", "a citation in Chicago style, which is English in every language"],
  ["features/event-list/use-event-view.ts", "text to be searched"],
  ["features/fact-sheet/event-pieces.ts", "text to be measured"],
  ["features/fact-sheet/use-sheet-texts.ts", "text to be measured"],
  ["features/initiative-explorer/use-explorer.ts", "text to be searched"],
  ["ui/picture/picture-fonts.ts", "a list of typefaces, as style sheets write it"],
]);

const rules = [joinedBySigns, gluedWords, signsOnPage];
const shown = new Set(["domain", "ui", "features", "routes", "app"]);
const findings = readModules(fileURLToPath(new URL("../../src", import.meta.url)))
  .filter(({ layer, path }) => shown.has(layer) || path.startsWith("build/previews/"))
  .flatMap((module) => rules.flatMap((rule) => findNodes([module], rule)));
const isAllowed = (finding: string): boolean => allowed.has(finding.split(":")[0] ?? "");

describe("sentences and lists", () => {
  test("are put together by the language, not by code", () => {
    expect(findings.filter((finding) => !isAllowed(finding))).toEqual([]);
  });

  test.each([...allowed])("%s still needs its permission: %s", (path) => {
    expect(findings.some((finding) => finding.startsWith(`${path}:`))).toBe(true);
  });

  test.each([
    ['names.join(", ")', joinedBySigns, 1],
    ['names.join(" · ")', joinedBySigns, 1],
    ['[t("a"), t("b")].join(" ")', joinedBySigns, 1],
    ['classes.join(" ")', joinedBySigns, 0],
    ['codes.join(".")', joinedBySigns, 0],
    ["`${t('a')}: ${name}`", gluedWords, 1],
    ["`${plain(name)} (${format.date(date)})`", gluedWords, 1],
    ["`${words.name(one)} `", gluedWords, 1],
    ["`region-${t('a')}`", gluedWords, 0],
    ["`${id} ${key}`", gluedWords, 0],
    ["t('a') + ' ' + name", gluedWords, 1],
    ["t('a') + format.gap", gluedWords, 0],
    ["1 + count", gluedWords, 0],
    ["<p>{name}: {value}</p>", signsOnPage, 1],
    ["<p>{name}{', '}{value}</p>", signsOnPage, 1],
    ["<p>({name})</p>", signsOnPage, 2],
    ["<p>{name} · {value}</p>", signsOnPage, 0],
    ["<p title=', '>{name}</p>", signsOnPage, 0],
  ])("%s", (text, rule, count) => {
    expect(findNodes([parseModule("ui/a.tsx", text)], rule)).toHaveLength(count);
  });
});
