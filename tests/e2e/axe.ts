import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface AxeScope {
  /** A selector, to look at one part only. */
  readonly within?: string;
  /** Only these rules; otherwise all of the tags above. */
  readonly rules?: readonly string[];
  /** All but these rules. */
  readonly except?: readonly string[];
}

/**
 * Expects no accessibility finding on the page, the parts below the first screen included. `target-size` runs only because its
 * tag is asked for.
 */
export async function axe(page: Page, { within, rules, except = [] }: AxeScope = {}): Promise<void> {
  // Sections the browser has skipped so far are looked at like all others; axe would take their placeholders for obstacles.
  await page.locator(".is-deferred").evaluateAll((sections) => {
    for (const section of sections) section.classList.remove("is-deferred");
  });
  // No page has a frame, and only findings are read: both spare axe most of its bookkeeping.
  const builder = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode(true);
  const asked = rules === undefined ? builder.withTags(tags).disableRules([...except]) : builder.withRules([...rules]);
  const { violations, passes } = await (within === undefined ? asked : asked.include(within)).analyze();
  const findings = violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(({ target, html, failureSummary }) =>
      [
        `${id} (${impact ?? "unrated"}): ${help}`,
        `at ${target.join(" ")}`,
        html.slice(0, 200),
        failureSummary ?? "",
      ].join("\n    "),
    ),
  );
  expect(findings.join("\n\n"), `axe on ${page.url()}`).toBe("");
  expect(passes.length, "axe looked at something").toBeGreaterThan(0);
}

/** What of a page's accessibility depends on its colours alone: the same at any width, and half of axe's time. */
const colourRules = ["color-contrast", "link-in-text-block"];
const wide = { width: 1366, height: 768 };
const narrow = { width: 360, height: 740 };

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, `sideways scroll at ${page.viewportSize()?.width} px`).toBeLessThanOrEqual(0);
}

/**
 * Expects no accessibility finding and no sideways scroll at a wide and a narrow window, light and dark. In the dark only rules
 * about colours run again, in the narrow window only all others: names, roles and order do not depend on the theme, colours not
 * on the width.
 * @param arrive waits for what must be on the page, opens what must be open
 * @param within a selector, where the rest of the page is looked at elsewhere
 */
export async function accessibleEverywhere(
  page: Page,
  path: string,
  arrive: (page: Page) => Promise<unknown> = async () => undefined,
  { within }: Pick<AxeScope, "within"> = {},
): Promise<void> {
  const scope = within === undefined ? {} : { within };
  // Long pages have some thousand elements to look at, one by one.
  test.slow();
  await page.setViewportSize(wide);
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(path, { waitUntil: "networkidle" });
  await arrive(page);
  await axe(page, scope);
  await page.emulateMedia({ colorScheme: "dark" });
  await axe(page, { ...scope, rules: colourRules });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize(narrow);
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(path, { waitUntil: "networkidle" });
  await arrive(page);
  await axe(page, { ...scope, except: colourRules });
  await expectNoSidewaysScroll(page);
}
