/** axe on the page as it stands, brought in once for each document. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { Finding } from "./finding.ts";

interface AxeNode {
  readonly target: readonly unknown[];
  readonly html: string;
  readonly failureSummary?: string;
}
interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly help: string; readonly nodes: readonly AxeNode[] }[];
  readonly passes: readonly unknown[];
  readonly testEngine: { readonly version: string };
}
declare global {
  interface Window {
    readonly axe?: { run(context: unknown, options: unknown): Promise<AxeResults> };
  }
}

/** `target-size` runs only because its tag is asked for. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What depends on the colours of a page alone: most of axe's time. */
export const colourRules: readonly string[] = ["color-contrast", "link-in-text-block"];
/** What depends on how much room there is. */
export const roomRules: readonly string[] = ["target-size", "scrollable-region-focusable", "aria-hidden-focus"];

export interface AxeScope {
  /** A selector, to look at one part only. */
  readonly within?: string | undefined;
  /** Only these rules; otherwise all of the tags above. */
  readonly rules?: readonly string[] | undefined;
  /** All but these rules. */
  readonly except?: readonly string[] | undefined;
}
interface AxeAnswer {
  readonly findings: readonly Finding[];
  /** Rules that were met: 0 means axe looked at nothing. */
  readonly passes: number;
  readonly version: string;
}

/** No page has a frame to look into, and only findings are read: both spare axe most of its bookkeeping. */
export async function axeInPage(page: Page, { within, rules, except = [] }: AxeScope = {}): Promise<AxeAnswer> {
  // Sections the browser has skipped so far are looked at like all others; axe would take their placeholders for obstacles.
  const isThere = await page.evaluate(() => {
    for (const section of document.querySelectorAll(".is-deferred")) section.classList.remove("is-deferred");
    return window.axe !== undefined;
  });
  if (!isThere) await new AxeBuilder({ page }).setLegacyMode(true).withRules(["html-has-lang"]).analyze();
  const options = {
    resultTypes: ["violations"],
    iframes: false,
    preload: false,
    runOnly: rules === undefined ? { type: "tag", values: tags } : { type: "rule", values: rules },
    rules: Object.fromEntries(except.map((rule) => [rule, { enabled: false }])),
  };
  const answer = await page.evaluate(
    async ([selector, asked]) => {
      const results = await window.axe?.run(selector ?? document, asked);
      return results && { violations: results.violations, passes: results.passes.length, engine: results.testEngine };
    },
    [within ?? null, options] as const,
  );
  if (!answer) throw new Error(`axe could not be brought into ${page.url()}`);
  const findings = answer.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html, failureSummary = "" }) => ({
      rule: id,
      criterion: help,
      target: target.join(" "),
      detail: `${html.slice(0, 200)}\n    ${failureSummary}`,
    })),
  );
  return { findings, passes: answer.passes, version: answer.engine.version };
}
