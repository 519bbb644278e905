/** Prerendered text must be the browser's text: the two bring tables of languages of their own, of different years. */
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { z } from "zod";
import { readCalendar } from "#i18n/calendar.ts";
import { publishedLanguages } from "#i18n/languages.ts";
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
  const calendars = Object.fromEntries(publishedLanguages().map((language) => [language.tag, readCalendar(language)]));
  const here = formatSamples(calendars);
  expect(here.length).toBeGreaterThan(50);
  const script = `(() => { ${await bundle()}; return samples.formatSamples(${JSON.stringify(calendars)}); })()`;
  const there = z.array(z.string()).parse(await page.evaluate(script));
  expect(there).toEqual(here);
});

test("no page asks the browser how to write a date: the build has said it", async ({ page }) => {
  await page.addInitScript(() => {
    const asked = new Proxy(Intl.DateTimeFormat, {
      construct: () => {
        throw new Error("a date was asked of the browser");
      },
    });
    Object.defineProperty(Intl, "DateTimeFormat", { value: asked });
  });
  for (const path of ["/", "/timeline/", "/regions/asia-oceania/", "/events/2018-asia-oceania-hanoi/"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
});
