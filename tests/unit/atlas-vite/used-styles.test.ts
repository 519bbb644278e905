import { describe, expect, it } from "vitest";
import { usedStyles } from "#build/atlas-vite/used-styles.ts";

const sheet = `
@layer base, page;
@font-face { font-family: "Web"; src: url("/web.woff2"); }
@font-face { font-family: "Local"; src: local("Serif"); }
p { margin: 0; }
.plate, .stop > .name { color: red; }
.stop:not(.is-current) { opacity: 0.5; }
.cells:is(.is-2, .is-3) > li { margin: 0; }
.cell:is(:not(.is-far), .is-near):has(> .key, > b) { margin: 0; }
.readout:not(:has(.hint)) { margin: 0; }
@media (width > 40em) { .plate { inline-size: 50%; } }
@keyframes appear { from { opacity: 0; } to { opacity: 1; } }
`;
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
    const css = flat(usedStyles(sheet)(html));
    for (const piece of has) expect(css).toContain(piece);
    for (const piece of hasNot) expect(css).not.toContain(piece);
  });

  it("leave web fonts to the whole sheet", () => {
    const css = usedStyles(sheet)("<p>");
    expect(css).not.toContain("web.woff2");
    expect(css).toContain('local("Serif")');
  });
});
