import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import * as code from "./code-rules.ts";
import { findMisplacedFiles } from "./file-rules.ts";
import { findForbiddenImporters } from "./importer-rules.ts";
import { findCycles, findWrongDirections, layers } from "./layer-rules.ts";
import { filesBelow, readModules } from "./source-module.ts";
import { findStyleFaults } from "./style-rules.ts";

const source = fileURLToPath(new URL("../../src", import.meta.url));
const modules = readModules(source);
const inLayers = (...names: string[]) => modules.filter(({ layer }) => names.includes(layer));
const readFiles = (endings: RegExp) =>
  filesBelow(source, endings).map((path) => ({ path, text: readFileSync(`${source}/${path}`, "utf8") }));

describe("what is looked at", () => {
  test("there is enough to look at, in every layer", () => {
    expect(modules.length).toBeGreaterThan(60);
    expect([...new Set(modules.map(({ layer }) => layer))].filter((layer) => layer !== "").toSorted()).toEqual(
      layers.toSorted(),
    );
    expect(modules.filter(({ imports }) => imports.length > 0).length).toBeGreaterThan(40);
  });

  test("nothing but declarations lies directly in src", () => {
    expect(inLayers("").flatMap(({ path }) => (path.endsWith(".d.ts") ? [] : [path]))).toEqual([]);
  });
});

describe("imports", () => {
  test("follow the direction of the layers", () => expect(findWrongDirections(modules)).toEqual([]));
  test("make no rings", () => expect(findCycles(modules)).toEqual([]));
  test("of packages stand where they may", () => expect(findForbiddenImporters(modules)).toEqual([]));
});

describe("code", () => {
  test("proves its types", () => expect(code.findNodes(modules, code.looseType)).toEqual([]));
  test("exports names", () => expect(code.findNodes(modules, code.namelessExport)).toEqual([]));
  test("leaves languages to src/i18n", () => expect(code.findNodes(modules, code.localeUse)).toEqual([]));

  test("asks the network in one place", () => {
    const callers = new Set(code.findNodes(modules, code.fetchCall).map((finding) => finding.split(":")[0]));
    expect([...callers].filter((path) => !path?.startsWith("data/"))).toEqual([]);
    expect(callers.size).toBeLessThanOrEqual(1);
  });

  const seen = inLayers("ui", "features", "routes", "app");
  test("shows words from the catalogue", () => expect(code.findNodes(seen, code.untranslatedText)).toEqual([]));
  test("sets each line of a drawing as a text", () => expect(code.findNodes(seen, code.textPiece)).toEqual([]));
  test("leaves colours to the tokens", () => expect(code.findNodes(seen, code.colourLiteral)).toEqual([]));
});

describe("files", () => {
  const files = readFiles(/\.(?:tsx?|mjs|css|json)$/);
  test("are small and named after an idea", () => expect(findMisplacedFiles(files)).toEqual([]));

  test("of style mirror and keep to the tokens", () => {
    const sheets = readFiles(/\.css$/);
    expect(sheets.filter(({ path }) => path.endsWith("/tokens.css")).length).toBe(1);
    expect(findStyleFaults(sheets)).toEqual([]);
  });
});
