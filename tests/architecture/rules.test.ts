// Each rule must be able to fail: a gate that passes on everything guards nothing.
import { describe, expect, test } from "vitest";
import * as code from "./code-rules.ts";
import { findMisplacedFiles } from "./file-rules.ts";
import { findForbiddenImporters } from "./importer-rules.ts";
import { findCycles, findWrongDirections } from "./layer-rules.ts";
import { parseModule } from "./source-module.ts";
import { findStyleFaults } from "./style-rules.ts";

const importing = (path: string, ...specifiers: readonly string[]) =>
  parseModule(path, specifiers.map((specifier) => `import { x } from "${specifier}";`).join("\n"));

describe("direction", () => {
  test.each([
    ["data/a.ts", "#domain/b.ts", "data must not import domain"],
    ["url/a.ts", "#i18n/b.ts", "url must not import i18n"],
    ["i18n/a.ts", "#url/b.ts", "i18n must not import url"],
    ["ui/a.tsx", "#features/map/b.ts", "ui must not import features"],
    ["features/map/a.tsx", "#features/list/b.ts", "feature map must not import feature list"],
    ["features/map/a.tsx", "../list/b.ts", "climbs out"],
    ["app/a.ts", "#build/b.ts", "app must not import build"],
    ["build/a.ts", "#ui/b.ts", "build must not import ui"],
    ["brand-new/a.ts", "#data/b.ts", "brand-new must not import data"],
  ])("%s must not import %s", (path, specifier, reason) => {
    expect(findWrongDirections([importing(path, specifier)])).toEqual([expect.stringContaining(reason)]);
  });

  test.each([
    ["features/map/a.tsx", "./b.ts"],
    ["features/map/a.tsx", "#features/map/b.ts"],
    ["app/a.ts", "#routes/b.tsx"],
    ["build/a.ts", "#url/paths.ts"],
  ])("%s may import %s", (path, specifier) => {
    expect(findWrongDirections([importing(path, specifier)])).toEqual([]);
  });

  test("type imports, dynamic imports and re-exports are seen", () => {
    const text = 'import type { A } from "#app/a.ts";\nexport { b } from "#app/b.ts";\nconst c = import("#app/c.ts");';
    expect(findWrongDirections([parseModule("ui/x.ts", text)])).toHaveLength(3);
  });

  test("rings are told once, type imports make none", () => {
    const ring = [importing("ui/a.ts", "./b.ts"), importing("ui/b.ts", "./c.ts"), importing("ui/c.ts", "./a.ts")];
    expect(findCycles(ring)).toEqual(["ui/a.ts ↔ ui/b.ts ↔ ui/c.ts"]);
    const loose = parseModule("ui/c.ts", 'import type { X } from "./a.ts";\nimport { type Y } from "./b.ts";');
    expect(findCycles([...ring.slice(0, 2), loose])).toEqual([]);
  });
});

describe("packages", () => {
  test.each([
    ["ui/a.ts", "react-router-dom"],
    ["routes/a.ts", "recharts"],
    ["ui/a.ts", "zod"],
    ["ui/a.ts", "zod/mini"],
    ["ui/a.ts", "#data/schema.ts"],
    ["ui/a.ts", "#data/schema/event.ts"],
    ["data/records.ts", "./schema/event.ts"],
    ["app/a.ts", "node:fs"],
    ["domain/a.ts", "react"],
    ["data/a.ts", "react"],
  ])("%s must not import %s", (path, specifier) => {
    expect(findForbiddenImporters([importing(path, specifier)])).not.toEqual([]);
  });

  test("two importers are one too many", () => {
    const two = [importing("features/a/x.tsx", "recharts"), importing("features/b/y.tsx", "recharts/es6")];
    expect(findForbiddenImporters(two)).toEqual([
      "features/a/x.tsx, features/b/y.tsx: only 1 file may import recharts",
    ]);
  });

  test("types of the schema are free", () => {
    const text = 'import type { Event } from "#data/schema.ts";\nimport type { z } from "zod";';
    expect(findForbiddenImporters([parseModule("ui/a.ts", text)])).toEqual([]);
  });
});

describe("code", () => {
  test.each([
    ["a as string", code.looseType, 1],
    ["a as unknown as string", code.looseType, 2],
    ["[1] as const", code.looseType, 0],
    ["a satisfies string", code.looseType, 0],
    ["a!.b", code.looseType, 1],
    ["let a: any", code.looseType, 1],
    ["export default 1", code.namelessExport, 1],
    ["export default function a() {}", code.namelessExport, 1],
    ["export { a as default }", code.namelessExport, 1],
    ["export * from './a.ts'", code.namelessExport, 1],
    ["switch (a) { default: b() }", code.namelessExport, 0],
    ["export const a = 1", code.namelessExport, 0],
    ["new Intl.NumberFormat()", code.localeUse, 1],
    ["a.toLocaleString()", code.localeUse, 1],
    ["a.sort((x, y) => x.localeCompare(y))", code.localeUse, 1],
    ["fetch('/a')", code.fetchCall, 1],
    ["globalThis.fetch('/a')", code.fetchCall, 1],
    ["query.fetch('/a')", code.fetchCall, 0],
    ["<p>Hello</p>", code.untranslatedText, 1],
    ["<p>{'Hello'}</p>", code.untranslatedText, 1],
    ["<p>{`Hello ${a}`}</p>", code.untranslatedText, 1],
    ["<p>{a} · 12</p>", code.untranslatedText, 0],
    ["<p aria-label='Hello' />", code.untranslatedText, 1],
    ["<p title={'Hello'} />", code.untranslatedText, 1],
    ["<p className='hello' title={a} />", code.untranslatedText, 0],
    ["<text><tspan>{a}</tspan><tspan /></text>", code.textPiece, 2],
    ["<text>{a}</text>", code.textPiece, 0],
    ["const a = '#ff0033'", code.colourLiteral, 1],
    ["const a = 'rgb(1 2 3)'", code.colourLiteral, 1],
    ["const a = '#main'", code.colourLiteral, 0],
  ])("%s", (text, rule, findings) => {
    expect(code.findNodes([parseModule("ui/a.tsx", text)], rule)).toHaveLength(findings);
  });
});

test.each([
  ["ui/Button.tsx", ""],
  ["ui/use_state.ts", ""],
  ["ui/utils/a.ts", ""],
  ["features/shared/a.ts", ""],
  ["ui/index.ts", ""],
  ["ui/a.ts", "line\n".repeat(201)],
  ["ui/a.ts", "// @ts-ignore"],
  ["ui/a.ts", `  /** ${"word ".repeat(30)} */`],
])("the file %s is refused", (path, text) => {
  expect(findMisplacedFiles([{ path, text }])).toHaveLength(1);
});

test.each([
  ["margin-left: 1rem", 1],
  ["color: red; left: 0", 2],
  ["border-right-color: var(--ink)", 1],
  ["max-width: 10rem", 1],
  ["height: 1px", 1],
  ["text-align: right", 1],
  ["float: left", 1],
  ["background: #fff", 1],
  ["fill: oklch(50% 0 0)", 1],
  ["border: 1px solid darkgreen", 1],
  ["inline-size: 1rem; margin-inline-start: 0; text-align: end", 0],
  ["color: var(--red); fill: currentColor; background: Canvas", 0],
  ["stroke-width: 2; mask: url(#fade); transition: width 1s", 0],
  ["background: color-mix(in oklab, var(--ink) 20%, transparent)", 0],
  ["/* width: 1px */ color: inherit", 0],
])("the declaration %s has %i faults", (declaration, faults) => {
  const text = `@media (max-width: 40rem) and (height > 3rem) {\n  #add:hover {\n    ${declaration};\n  }\n}\n`;
  expect(findStyleFaults([{ path: "ui/a.css", text }])).toHaveLength(faults);
});
