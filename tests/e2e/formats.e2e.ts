/** Prerendered text must be the browser's text: the two bring tables of languages of their own, of different years. */
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { z } from "zod";
import { formatSamples } from "./format-samples.ts";
import { expect, test } from "./fixtures.ts";

/** The samples and all they use as one script for the browser, which calls them `samples`. */
async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL("format-samples.ts", import.meta.url));
  const made = await build({
    configFile: false,
    logLevel: "error",
    define: { __ATLAS_LANGUAGES__: JSON.stringify("") },
    build: { write: false, minify: false, lib: { entry, name: "samples", formats: ["iife"] } },
  });
  const [first] = Array.isArray(made) ? made : [made];
  if (first === undefined || !("output" in first)) throw new Error("nothing was bundled");
  return first.output[0].code;
}

test("dates, numbers, lists and order are the same in the browser as at the build, in every language", async ({
  page,
}) => {
  const here = formatSamples();
  expect(here.length).toBeGreaterThan(50);
  const script = `(() => { ${await bundle()}; return samples.formatSamples(); })()`;
  const tags = new Set(here.map((text) => text.slice(0, 2)));
  const there = z.array(z.string()).parse(await page.evaluate(script));
  expect(there.filter((text) => tags.has(text.slice(0, 2)))).toEqual(here);
});
