import { expect, test, type Page } from "@playwright/test";
import { axeInPage, colourRules, roomRules, type AxeScope } from "../accessibility/axe-in-page.ts";
import { describeFinding } from "../accessibility/finding.ts";

/** Expects no accessibility finding on the page, the parts below the first screen included. */
export async function axe(page: Page, scope: AxeScope = {}): Promise<void> {
  const { findings, passes } = await axeInPage(page, scope);
  expect(findings.map(describeFinding).join("\n\n"), `axe on ${page.url()}`).toBe("");
  expect(passes, "axe looked at something").toBeGreaterThan(0);
}

const wide = { width: 1366, height: 768 };
/** Signs beside words and bars within tables have no colours of their own. */
const drawings = "main svg:not(.icon, .value-bar)";
const narrow = { width: 360, height: 740 };

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, `sideways scroll at ${page.viewportSize()?.width} px`).toBeLessThanOrEqual(0);
}

/**
 * Expects no accessibility finding and no sideways scroll at a wide and a narrow window, light and dark. In the narrow window only
 * rules about room run again: names, roles and order do not depend on it. In the dark only those about colours, and only on pages
 * with drawings: all others have the same few pairs of tokens, which `languages-axe.e2e.ts` sees in the dark.
 * Every rule runs on every page in every window and theme by `npm run test:accessibility`.
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
  await page.goto(path);
  await arrive(page);
  await axe(page, scope);
  await page.emulateMedia({ colorScheme: "dark" });
  if ((await page.locator(drawings).count()) > 0) await axe(page, { ...scope, rules: colourRules });
  await expectNoSidewaysScroll(page);
  // The same document at another width, as a phone that is turned: loading it anew showed nothing else and took a second.
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize(narrow);
  await axe(page, { ...scope, rules: roomRules });
  await expectNoSidewaysScroll(page);
}
