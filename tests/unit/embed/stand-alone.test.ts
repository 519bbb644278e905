import { describe, expect, it } from "vitest";
import { standAlone } from "#app/stand-alone.ts";

describe("markup in a frame", () => {
  it.each([
    ["a link opens beside the page", '<a href="/x/">X</a>', '<a target="_blank" rel="noopener" href="/x/">X</a>'],
    [
      "a link keeps what it says of its target",
      '<a href="/l/" rel="license noopener">L</a>',
      '<a target="_blank" href="/l/" rel="license noopener">L</a>',
    ],
    [
      "a mark that no words stand for is a tab stop",
      '<a href="/m/" class="dot" tabindex="-1"></a>',
      '<a target="_blank" rel="noopener" href="/m/" class="dot"></a>',
    ],
    [
      "a mark that words stand for is none",
      '<a href="/m/" tabindex="-1"></a><a href="/m/">M</a>',
      '<a target="_blank" rel="noopener" href="/m/" tabindex="-1"></a><a target="_blank" rel="noopener" href="/m/">M</a>',
    ],
    ["what only React needs goes", "<!--$--><p>1<!-- --> 2</p><!--/$-->", "<p>1 2</p>"],
    ["other elements stay", "<article><abbr>a</abbr></article>", "<article><abbr>a</abbr></article>"],
  ])("%s", (_name, html, expected) => expect(standAlone(html)).toBe(expected));
});
