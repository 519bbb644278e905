import { describe, expect, it } from "vitest";
import { fontFacesOf } from "#build/atlas-vite/font-faces.ts";

const web = '@font-face{font-family:Atlas Serif;src:url("/web.woff2")}';
const local = '@font-face{font-family:"Fallback";src:local("Georgia")}';
const rules = ':root{--serif:"Atlas Serif", "Fallback", serif}:root:lang(ar){--serif:"Naskh"}:root:lang(ru){--lines:2}';
const faces = fontFacesOf(web + local + rules);

describe("the font faces of a sheet", () => {
  it("stand apart from it, those of systems apart from the web font's", () => {
    expect(faces).toMatchObject({ sheet: rules, all: web + local, local });
  });

  it.each([
    ["en", true],
    ["ar", false],
    ["ru", true],
  ])("are used in %s: %s, where no stack of its own stands", (language, isUsed) => {
    expect(faces.areUsedIn(language)).toBe(isUsed);
  });

  it("leave stacks of the first drawing those of systems, so that nothing is fetched", () => {
    expect(faces.sheetAtFirst).toBe(rules.replace('"Atlas Serif", ', ""));
    expect(fontFacesOf(`${web}b{font-family:Atlas Serif,serif}`).sheetAtFirst).toBe("b{font-family:serif}");
  });

  it("may be none", () => {
    const none = { sheet: rules, sheetAtFirst: rules, all: "", local: "" };
    expect(fontFacesOf(rules)).toMatchObject(none);
  });
});
