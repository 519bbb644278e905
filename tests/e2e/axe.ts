import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Expects no accessibility finding on the page, the parts below the first screen included. `target-size` runs only because its tag is asked for.
 * @param within a selector to look at one part only
 */
export async function axe(page: Page, within?: string): Promise<void> {
  // Sections the browser has skipped so far are looked at like all others; axe would take their placeholders for obstacles.
  await page.locator(".is-deferred").evaluateAll((sections) => {
    for (const section of sections) section.classList.remove("is-deferred");
  });
  const builder = new AxeBuilder({ page }).withTags(tags);
  const { violations, passes } = await (within === undefined ? builder : builder.include(within)).analyze();
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
