/** At which windows and in which themes axe looks at a page, without the page's own script. */
import type { BrowserContext, Page } from "@playwright/test";
import { axeInPage, colourRules, type AxeScope } from "./axe-in-page.ts";
import type { Finding } from "./finding.ts";

export interface AxeView {
  readonly name: string;
  readonly width: 1366 | 320;
  readonly theme: "light" | "dark";
  readonly scope: AxeScope;
}

/** Names, roles and order do not depend on the theme, colours hardly on the width: neither is looked at four times. */
export const axeViews: readonly AxeView[] = [
  { name: "1366 light", width: 1366, theme: "light", scope: {} },
  { name: "1366 dark", width: 1366, theme: "dark", scope: { rules: colourRules } },
  { name: "320 dark", width: 320, theme: "dark", scope: {} },
  { name: "320 light", width: 320, theme: "light", scope: { except: colourRules } },
];

/** Keeps the scripts of all pages of a context from loading: their HTML is looked at as it was built. */
export async function withoutScripts(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setBlockedURLs", { urls: ["*.js"] });
  return page;
}

/** What axe and a look for sideways scroll find on the page at a view. */
export async function findingsAtView(page: Page, view: AxeView): Promise<readonly Finding[]> {
  await page.setViewportSize({ width: view.width, height: 768 });
  await page.emulateMedia({ colorScheme: view.theme, reducedMotion: "reduce" });
  const { findings, passes } = await axeInPage(page, view.scope);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  const sideways = {
    rule: "reflow",
    criterion: "1.4.10",
    target: "html",
    detail: `sideways scroll of ${overflow} px at ${view.width} px`,
  };
  const nothing = { rule: "axe", criterion: "the check itself", target: "html", detail: "axe looked at nothing" };
  return [...findings, ...(overflow > 0 ? [sideways] : []), ...(passes === 0 ? [nothing] : [])];
}
