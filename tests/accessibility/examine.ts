/** One worker of the campaign: a browser context for built pages, and one for pages with their script. */
import type { Browser } from "@playwright/test";
import { findingsAtView, withoutScripts, type AxeView } from "./axe-views.ts";
import type { Finding } from "./finding.ts";
import type { ScriptedCheck } from "./scripted-checks.ts";
import type { SitePage } from "./site-pages.ts";

export interface Examination {
  readonly browser: Browser;
  /** Address of the site's root, without slash. */
  readonly root: string;
  readonly views: readonly AxeView[];
  readonly scripted: readonly ScriptedCheck[];
}
interface Desk {
  /** Findings by view or check; a fault of the page or of the check is a finding as well. */
  readonly look: (page: SitePage) => Promise<Readonly<Record<string, readonly Finding[]>>>;
  readonly close: () => Promise<void>;
}

const fault = (error: unknown): Finding => ({
  rule: "fault",
  criterion: "the check itself",
  target: "page",
  detail: error instanceof Error ? error.message : String(error),
});

/** Opens a desk at which one page after the other is looked at. */
export async function examine({ browser, root, views, scripted }: Examination): Promise<Desk> {
  const context = await browser.newContext({ serviceWorkers: "block", reducedMotion: "reduce" });
  const built = await withoutScripts(context);
  const look: Desk["look"] = async ({ path, language }) => {
    const found: Record<string, readonly Finding[]> = {};
    const keep = async (name: string, check: () => Promise<readonly Finding[]>): Promise<void> => {
      found[name] = await check().catch((error: unknown) => [fault(error)]);
    };
    if (views.length > 0) {
      await keep("open", async () => {
        await built.goto(root + path, { waitUntil: "load" });
        return [];
      });
    }
    for (const view of views) await keep(view.name, () => findingsAtView(built, view));
    if (scripted.length > 0) {
      // As a reader of the page's language comes, who is offered no other.
      const reader = await browser.newContext({ serviceWorkers: "block", locale: language });
      const page = await reader.newPage();
      for (const check of scripted) {
        await keep(check.name, async () => {
          await check.prepare(page);
          await page.goto(root + path, { waitUntil: "networkidle" });
          return check.run(page);
        });
      }
      await reader.close();
    }
    return found;
  };
  return { look, close: () => context.close() };
}
