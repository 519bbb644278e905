import { describe, expect, it } from "vitest";
import { builtFiles, builtPages, readBuilt } from "./built-site.ts";

const facesFiles = builtFiles().filter((file) => /^assets\/faces-[0-9a-f]{8}\.css$/.test(file));
const sheets = builtFiles().filter((file) => file.endsWith(".css") && !facesFiles.includes(file));
const pages = builtPages();
const isLatin = (language: string): boolean => !["ar", "ru", "zh"].includes(language);
const stylesIn = (html: string): string => /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? "";

// A sheet with faces that takes over after the first drawing has every text of the page laid out anew.
describe("font faces", () => {
  it("stand in a file of their own, not in the sheet", () => {
    expect(sheets).toHaveLength(1);
    for (const file of sheets) expect(readBuilt(file)).not.toContain("@font-face");
    expect(facesFiles).toHaveLength(1);
    for (const file of facesFiles) expect(readBuilt(file)).toMatch(/^@font-face/);
  });

  it("are on every page in Latin letters before its text, once", () => {
    const latin = pages.filter(({ language }) => isLatin(language));
    expect(latin.length).toBeGreaterThan(1000);
    for (const { path, html } of latin) {
      const isCarried = stylesIn(html).includes("@font-face");
      const isLinked = facesFiles.some((file) => html.includes(`/${file}"`));
      expect(`${path} ${isCarried !== isLinked}`).toBe(`${path} true`);
    }
  });

  it("are on no page in other letters", () => {
    const other = pages.filter(({ language }) => !isLatin(language));
    expect(other.length).toBeGreaterThan(1000);
    const named = other.filter(({ html }) => html.includes("@font-face") || html.includes("/faces-"));
    expect(named.map(({ path }) => path)).toEqual([]);
  });

  it("of the web font are not asked for by what pages carry", () => {
    const asking = pages.filter(({ html }) => /--serif:\s*"?Atlas Serif/.test(html));
    expect(asking.map(({ path }) => path)).toEqual([]);
    expect(sheets.every((file) => /--serif:\s*"?Atlas Serif/.test(readBuilt(file)))).toBe(true);
  });
});
