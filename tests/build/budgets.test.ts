import { describe, expect, it } from "vitest";
import { publishedLanguages } from "#i18n/languages.ts";
import { languagePrefix } from "#url/language-prefix.ts";
import { brotliSize, builtFiles, rawSize, readBuilt } from "./built-site.ts";

/** Bytes, brotli. The bars are those of the design; a change that needs more has to argue for it here. */
const budgets = [
  { name: "front page", pattern: /^(?:[a-z]{2}\/)?index\.html$/, limit: 45_000 },
  { name: "any page", pattern: /index\.html$/, limit: 60_000 },
  // Comes after the first paint, for whatever page the reader goes to next; what a page needs at once stands in its HTML.
  { name: "style sheet", pattern: /^assets\/style-.*\.css$/, limit: 22_500 },
  { name: "index chunk", pattern: /^atlas\/[^/]+\/[a-z]{2}\/index\.json$/, limit: 30_000 },
  // 19 kB in English; other scripts and longer words need more.
  { name: "region chunk", pattern: /^atlas\/[^/]+\/[a-z]{2}\/region\/.*\.json$/, limit: 22_000 },
  { name: "event chunk", pattern: /^atlas\/[^/]+\/[a-z]{2}\/event\/.*\.json$/, limit: 8_000 },
  { name: "search index", pattern: /^atlas\/[^/]+\/[a-z]{2}\/search\.json$/, limit: 60_000 },
  { name: "plate", pattern: /^atlas\/[^/]+\/plate\/.*\.json$/, limit: 20_000 },
  { name: "words of a topic", pattern: /^assets\/words-.*\.js$/, limit: 8_000 },
];

/** Scripts that a module loads by itself: its static imports, all the way down. */
function staticClosure(entry: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  for (const [, name] of readBuilt(entry).matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) {
    if (name !== undefined) staticClosure(`assets/${name}`, seen);
  }
  return seen;
}

const scripts = builtFiles().filter((file) => /^assets\/.*\.js$/.test(file));
const scriptNamed = (name: string): string => {
  const found = scripts.find((file) => file.startsWith(`assets/${name}-`));
  if (found === undefined) throw new Error(`No script ${name} was built`);
  return found;
};

describe("sizes", () => {
  // The bar is 400 MB as published. Whole addresses in heads, which this build does not know, take 9 MB with one of 25 characters.
  it("the whole site stays within 400 MB, with room for its address", () => {
    expect(builtFiles().reduce((sum, file) => sum + rawSize(file), 0)).toBeLessThan(390_000_000);
  });

  it.each(budgets)("$name stays within $limit bytes", ({ pattern, limit }) => {
    const files = builtFiles().filter((file) => pattern.test(file));
    expect(files.length).toBeGreaterThan(0);
    // Compressing all of 8,000 pages at full strength takes minutes; the largest few decide.
    const largest = files.toSorted((a, b) => rawSize(b) - rawSize(a)).slice(0, 5);
    const over = largest.map((file) => ({ file, size: brotliSize(file) })).filter(({ size }) => size > limit);
    expect(over).toEqual([]);
  });

  // 121 kB when the front page was made; the pages that came since may cost it 3 kB and no more.
  it.each(publishedLanguages())(
    "the front page in $name runs at most 124 kB of script, without charts and zoom",
    ({ tag }) => {
      const home = `${languagePrefix(tag)}/index.html`.slice(1);
      const entry = /<script type="module"[^>]*src="\/?([^"]+)"/.exec(readBuilt(home))?.[1];
      if (entry === undefined) throw new Error("The front page has no script");
      const first = new Set<string>();
      for (const script of [
        entry.replace(/^.*assets\//, "assets/"),
        scriptNamed("react"),
        scriptNamed("start-app"),
        scriptNamed("home"),
        scriptNamed(`words-${tag}-core`),
        scriptNamed(`words-${tag}-home`),
      ]) {
        staticClosure(script, first);
      }
      const code = [...first].map(readBuilt).join("\n");
      expect(code).not.toContain("recharts");
      // The field in the head is all of the search that the first view has.
      expect(code).not.toContain("averageFieldLength");
      expect(code).not.toContain("search.nothingHelp");
      expect([...first].some((file) => file.includes("zoom"))).toBe(false);
      // No other language's words, nor other pages'.
      expect([...first].filter((file) => file.includes("words-")).length).toBe(2);
      const sizes = [...first].map((file) => `${file} ${brotliSize(file)}`).join("\n");
      const total = [...first].reduce((sum, file) => sum + brotliSize(file), 0);
      expect(total, sizes).toBeLessThanOrEqual(124_000);
      expect(total).toBeGreaterThan(60_000);
    },
  );
});
