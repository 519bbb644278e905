// One page of every kind in every language, as built, at one window and in one theme each, in turn. English is looked at by the
// tests of each page, in all of them; every page of all languages by `npm run test:accessibility`.
import { fileURLToPath } from "node:url";
// Not the fixtures: the scripts kept from loading here would count as failed.
import { expect, test } from "@playwright/test";
import { languageTags } from "#data/vocabulary.ts";
import { axeViews, findingsAtView, withoutScripts } from "../accessibility/axe-views.ts";
import { colourRules } from "../accessibility/axe-in-page.ts";
import { describeFinding } from "../accessibility/finding.ts";
import { sampleOfKinds, sitePages } from "../accessibility/site-pages.ts";

const site = fileURLToPath(new URL(`../../${process.env["ATLAS_SITE"] ?? "dist"}`, import.meta.url));
const pages = sampleOfKinds(sitePages(site), 1);
const kinds = [...new Set(pages.map(({ kind }) => kind))].toSorted();
/** A quick part of axe's work on colours in this test: larger pages have theirs looked at in English. */
const quickSize = 30_000;

for (const [turn, language] of languageTags.entries()) {
  const own = pages.filter((page) => page.language === language);
  // A build for looking may have been made in some languages only; English pages have tests of their own.
  if (own.length === 0 || language === "en") continue;

  test(`every kind of page can be read by everybody: ${language}`, async ({ context, baseURL }) => {
    test.slow();
    const page = await withoutScripts(context);
    const found: string[] = [];
    for (const { kind, path, size } of own) {
      const view = axeViews[(turn + kinds.indexOf(kind)) % axeViews.length];
      if (view === undefined) continue;
      const scope = size > quickSize ? { except: colourRules } : {};
      await page.goto(`.${path}`, { waitUntil: "load" });
      const findings = await findingsAtView(page, { ...view, scope });
      found.push(...findings.map((finding) => `${path} at ${view.name}: ${describeFinding(finding)}`));
    }
    expect(found.join("\n\n"), `axe on ${own.length} pages below ${baseURL}`).toBe("");
  });
}
