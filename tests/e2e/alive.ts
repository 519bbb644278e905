import type { Page } from "@playwright/test";

/**
 * Waits until all of the page that can be pressed is React's: until then a link loads a document instead of turning the page, and
 * a button that is not marked for early presses does nothing. Knows React's elements by the property React gives them.
 * Pages that have no application (embeds, pages of the tests' own) are alive at once.
 */
export async function alive(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const isReacts = (element: Element): boolean => Object.keys(element).some((key) => key.startsWith("__reactFiber$"));
    const isAlive = (): boolean =>
      [...document.querySelectorAll("#root :is(a[href], button, input, select, summary)")].every(isReacts);
    while (!isAlive()) await new Promise((resolve) => setTimeout(resolve, 20));
  });
}
