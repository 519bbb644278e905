import { describe, expect, it } from "vitest";
import type { StylesWanted } from "#build/atlas-vite/used-styles.ts";
import { usedStyles } from "#build/atlas-vite/used-styles.ts";

const sheet = `
@layer base, page;
p { margin: 0; }
.plate, .stop > .name { color: red; }
.stop:not(.is-current) { opacity: 0.5; }
.cells:is(.is-2, .is-3) > li { margin: 0; }
.cell:is(:not(.is-far), .is-near):has(> .key, > b) { margin: 0; }
.readout:not(:has(.hint)) { margin: 0; }
@media (width > 40em) { .plate { inline-size: 50%; } }
@keyframes appear { from { opacity: 0; } to { opacity: 1; } }
`;
const alone: StylesWanted = { language: "en", isBesideSheet: false };
const flat = (css: string): string => css.replace(/\s+/g, " ");

describe("the styles of a page", () => {
  it.each<[html: string, has: readonly string[], hasNot: readonly string[]]>([
    ['<p class="x">', ["p{margin: 0}", "@keyframes appear", "@layer base, page;"], [".plate", ".stop", "@media"]],
    ['<p class="plate">', [".plate{color: red}", "@media (width > 40em){.plate{"], [".stop > .name"]],
    ['<p class="stop">', [".stop:not(.is-current){opacity: 0.5}"], [".name", ".plate"]],
    ['<p class="stop"><b class="name">', [".stop > .name{color: red}"], [".plate"]],
    ['<p class="cells is-3">', [".cells:is(.is-2, .is-3) > li"], [".cell:is", ".readout"]],
    ['<p class="cells is-4">', [], [".cells"]],
    ['<p class="cell">', [".cell:is("], [".cells"]],
    ['<p class="readout">', [".readout:not(:has(.hint))"], []],
  ])("of %s are the rules whose classes it has", (html, has, hasNot) => {
    const css = flat(usedStyles(sheet)(html, alone));
    for (const piece of has) expect(css).toContain(piece);
    for (const piece of hasNot) expect(css).not.toContain(piece);
  });

  it.each<[wanted: StylesWanted, has: readonly string[], hasNot: readonly string[]]>([
    [
      alone,
      ["@media print", "a:hover", ".x,.x:hover{", "(prefers-contrast:more)", ":root{"],
      [":root:lang(ar)", ":root:lang(zh)"],
    ],
    [{ language: "ar", isBesideSheet: false }, [":root:lang(ar)", "@media print"], [":root:lang(zh)"]],
    [{ language: "ar", isBesideSheet: true }, [":root:lang(ar)", ".x{", "b:lang(zh)"], ["hover", "print", "contrast"]],
  ])("are those of a language, without what waits for the sheet beside it: %o", (wanted, has, hasNot) => {
    const rules =
      ":root{--a:1}:root:lang(ar){--a:2}:root:lang(zh){--a:3}b:lang(zh){top:0}a:hover{top:0}.x,.x:hover{top:0}" +
      "@media print{a{top:0}}@media screen and (prefers-contrast:more){a{top:0}}";
    const css = usedStyles(rules)('<p class="x">', wanted);
    for (const piece of has) expect(css).toContain(piece);
    for (const piece of hasNot) expect(css).not.toContain(piece);
  });
});
