// What a screen reader is handed of the main pages, kept as text and read through at every change: names, roles, order.
//
//     UPDATE_TREES=1 npm run test:e2e -- accessibility-tree     writes the files anew; then read them.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { treeText, withoutNumbers } from "../accessibility/tree-text.ts";
import { expect, test, type Page } from "./fixtures.ts";

const folder = fileURLToPath(new URL("trees", import.meta.url));
const site = fileURLToPath(new URL(`../../${process.env["ATLAS_SITE"] ?? "dist"}`, import.meta.url));
const pages = [
  { name: "home", path: "" },
  { name: "region", path: "regions/asia-oceania/" },
  { name: "event", path: "events/2018-asia-oceania-hanoi/" },
  { name: "country", path: "countries/vn/" },
  { name: "timeline", path: "timeline/" },
  { name: "charts", path: "charts/" },
  { name: "initiatives", path: "initiatives/" },
  { name: "search", path: "search/?q=hanoi" },
  { name: "data", path: "data/" },
  { name: "not-found", path: "nowhere/" },
] as const;

async function readTree(page: Page): Promise<string> {
  await page.locator(".is-deferred").evaluateAll((sections) => {
    for (const section of sections) section.classList.remove("is-deferred");
  });
  return treeText(await page.locator("body").ariaSnapshot());
}

for (const [language, prefix] of [
  ["en", ""],
  ["ar", "ar/"],
] as const) {
  if (!existsSync(`${site}/${prefix}index.html`)) continue;
  test.describe(language, () => {
    test.use({ missingPages: [`/${prefix}nowhere/`], locale: language });

    for (const { name, path } of pages) {
      test(`the tree of ${name} is the one that was read`, async ({ page }) => {
        await page.goto(`./${prefix}${path}`);
        const file = `${folder}/${name}.${language}.txt`;
        if (process.env["UPDATE_TREES"] === "1") {
          // Whatever takes part in loading has then done so, on a slow machine too.
          await page.waitForTimeout(5000);
          mkdirSync(folder, { recursive: true });
          writeFileSync(file, await readTree(page));
        }
        const read = withoutNumbers(readFileSync(file, "utf8"));
        await expect.poll(async () => withoutNumbers(await readTree(page)), { timeout: 15_000 }).toBe(read);
      });
    }
  });
}
