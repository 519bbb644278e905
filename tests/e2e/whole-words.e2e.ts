// What a line or a direction could tear apart: the sign at the end of a Latin name on an Arabic page, and the digits of a number.
import { expect, test, type Page } from "./fixtures.ts";

test.use({ viewport: { width: 360, height: 740 } });

/** Latin names alone in their element whose last sign stands before them, as the page is read. */
const misplacedSigns = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const leftOf = (node: Node, place: number): number => {
      range.setStart(node, place);
      range.setEnd(node, place + 1);
      return range.getBoundingClientRect().left;
    };
    const found: string[] = [];
    while (texts.nextNode()) {
      const { currentNode: node } = texts;
      const text = node.textContent ?? "";
      const sign = text.search(/(?<=[A-Za-z])[.!?)]+[\s\u2060\u2069]*$/);
      if (sign !== -1 && !/[\u0600-\u06ff]/.test(text) && leftOf(node, sign) < leftOf(node, sign - 1)) found.push(text);
    }
    return found;
  });

for (const path of [
  "ar/timeline/",
  "ar/events/2017-north-america-washington/",
  "ar/regions/north-america/",
  "ar/countries/us/",
  "ar/countries/us/fact-sheet/",
  "ar/initiatives/gv-workshops-2017/",
  "ar/sources/",
  "ar/sources/plai-philippines-newsletter-2017/",
  "ar/data/",
]) {
  test(`Latin names keep their last sign on /${path}`, async ({ page }) => {
    await page.goto(`./${path}`);
    await page.locator(".is-deferred").evaluateAll((sections) => {
      for (const section of sections) section.classList.remove("is-deferred");
    });
    expect(await misplacedSigns(page)).toEqual([]);
  });
}

for (const path of ["zh/", "zh/charts/", "zh/timeline/", "zh/initiatives/"]) {
  test(`no line ends within a number on /${path}`, async ({ page }) => {
    await page.goto(`./${path}`);
    const cut = await page.locator("h1, h2, h3, th").evaluateAll((heads) =>
      heads.flatMap((head) => {
        const texts = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        const found: string[] = [];
        while (texts.nextNode()) {
          const { currentNode: node } = texts;
          for (const { 0: digits, index } of (node.textContent ?? "").matchAll(/\d+/g)) {
            range.setStart(node, index);
            range.setEnd(node, index + digits.length);
            if (range.getClientRects().length > 1) found.push(head.textContent ?? "");
          }
        }
        return found;
      }),
    );
    expect(cut).toEqual([]);
  });
}
