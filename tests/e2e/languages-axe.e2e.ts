// One page of every kind, each in another language and at another window and theme, in turn: what is wrong with a kind is mostly wrong
// in all languages. English is looked at by the tests of each page; every kind and page in all languages by `npm run
// test:accessibility`, which takes longer than a change can wait.
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
  const own = pages.filter(
    ({ language: tag, kind }) =>
      tag === language && kinds.indexOf(kind) % (languageTags.length - 1) === turn % (languageTags.length - 1),
  );
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

/** Where a run over all pages found a name too narrow for a finger, or a word or number too wide for a phone. */
const tight = [
  "ar/events/2017-north-america-washington/",
  "ar/events/2018-global-barcelona-kickoff/",
  "ar/events/2020-qatar-pac-online-classes/",
  "ar/regions/europe/",
  "ar/sources/ip-netherlands-global-vision-2017/",
  "de/countries/hk/",
  "initiatives/ifla-coaching-initiative/",
  "initiatives/refugee-guidelines/",
  "ru/events/",
  "ru/events/2019-mexico-mexico-city-jornadas/",
  "ru/regions/north-america/fact-sheet/",
  "ru/strategy/",
  "zh/initiatives/alia-missed-my-library/",
];

test("the shortest names can be pressed, the longest words end in the window", async ({ context, baseURL }) => {
  const page = await withoutScripts(context);
  const found: string[] = [];
  for (const path of tight) {
    await page.goto(`./${path}`, { waitUntil: "load" });
    for (const view of axeViews) {
      const findings = await findingsAtView(page, { ...view, scope: { rules: ["target-size"] } });
      found.push(...findings.map((finding) => `${path} at ${view.name}: ${describeFinding(finding)}`));
    }
  }
  expect(found.join("\n\n"), `below ${baseURL}`).toBe("");
});
