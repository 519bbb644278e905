// Keyboard, space for text, motion and system colours on a few pages, in both directions of reading; all pages of all languages by
// `npm run test:accessibility -- --checks scripted`.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describeFinding } from "../accessibility/finding.ts";
import { scriptedChecks } from "../accessibility/scripted-checks.ts";
import { expect, test, type Page } from "./fixtures.ts";

const site = fileURLToPath(new URL(`../../${process.env["ATLAS_SITE"] ?? "dist"}`, import.meta.url));

async function findingsOf(page: Page, path: string, names: readonly string[]): Promise<string> {
  const found: string[] = [];
  for (const check of scriptedChecks.filter(({ name }) => names.includes(name))) {
    await check.prepare(page);
    await page.goto(path, { waitUntil: "networkidle" });
    const findings = await check.run(page);
    found.push(...findings.map((finding) => `${check.name}: ${describeFinding(finding)}`));
  }
  return found.join("\n\n");
}

/** Each check on one page at least, each kind of control on one of them, left to right and right to left. */
const looks = [
  { path: "countries/vn/", checks: ["keyboard", "wider spacing on a phone"] },
  { path: "ar/countries/vn/", checks: ["keyboard", "1280 px at 400 %"] },
  { path: "search/?q=hanoi", checks: ["keyboard on a phone, dark", "forced colours"] },
  { path: "ar/search/?q=hanoi", checks: ["320 px", "wider spacing", "status"] },
  { path: "", checks: ["reduced motion", "shapes, dark", "shapes, more contrast"] },
  { path: "", checks: ["hover and focus", "without colour", "targets on a phone", "status"] },
  { path: "initiatives/", checks: ["status"] },
  { path: "accessibility/", checks: ["wider spacing", "320 px"] },
] as const;

for (const { path, checks } of looks) {
  if (!existsSync(`${site}/${path.replace(/\?.*/, "")}index.html`)) continue;
  test.describe(path, () => {
    // As a reader of the page's language comes, who is offered no other.
    test.use({ locale: path.startsWith("ar/") ? "ar" : "en" });
    test(`/${path} is for every way of reading: ${checks.join(", ")}`, async ({ page }) => {
      expect(await findingsOf(page, `./${path}`, checks)).toBe("");
    });
  });
}

test("the checks notice what is wrong", async ({ page }) => {
  const faults = `
    <style>
      #bare:focus { outline: none }
      #lid { position: fixed; inset-block-end: 0; block-size: 60%; inline-size: 100%; background: white }
      #cut { overflow: hidden; block-size: 1em; inline-size: 8em; white-space: nowrap }
      #moves { animation: turn 3s infinite } @keyframes turn { to { rotate: 1turn } }
      #wide { inline-size: 900px }
      button { inline-size: 14px; block-size: 14px; padding: 0 }
    </style>
    <main><h1>A page</h1>
      <a href="#a">first</a> <a href="#b" id="bare">without outline</a>
      <p id="cut">Words that do not fit where they stand</p><p id="moves">moves</p><div id="wide"></div><p><button>1</button><button>2</button></p>
      <div style="block-size: 1500px"></div><a href="#c" tabindex="2">below</a><div id="lid"></div>
    </main>`;
  await page.route("**/faulty/", (route) =>
    route.fulfill({ contentType: "text/html", body: `<!doctype html><html lang="en"><title>A page</title>${faults}` }),
  );
  const found = await findingsOf(page, "./faulty/", ["keyboard", "320 px", "reduced motion", "targets"]);
  for (const rule of [
    "tab-order",
    "focus-visible",
    "focus-hidden",
    "reflow",
    "text is cut off",
    "reduced-motion",
    "target-size",
  ])
    expect(found).toContain(rule);
});
