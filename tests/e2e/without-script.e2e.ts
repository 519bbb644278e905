import { expect, test, type Page } from "./fixtures.ts";

/** One page of every kind, with the words that say what needs script where something does. */
const pages: readonly (readonly [path: string, note: RegExp | null])[] = [
  ["./", /playing it need JavaScript/],
  ["./regions/", null],
  ["./regions/asia-oceania/", null],
  ["./regions/asia-oceania/fact-sheet/", null],
  ["./events/", /Filters and sorting need JavaScript/],
  ["./events/2018-asia-oceania-hanoi/", null],
  ["./timeline/", /filtering need JavaScript/],
  ["./initiatives/", /Choosing needs/],
  ["./initiatives/ineli-asean/", null],
  ["./countries/", /Searching this list needs JavaScript/],
  ["./countries/vn/", null],
  ["./countries/vn/fact-sheet/", null],
  ["./compare/", /Choosing regions needs JavaScript/],
  ["./themes/", null],
  ["./themes/7/", null],
  ["./strategy/", null],
  ["./sources/", /Searching and ordering this list need JavaScript/],
  ["./sources/ifla-hanoi-workshop-report-2018/", null],
  ["./charts/", /filtering charts need JavaScript/],
  ["./search/", /Searching needs JavaScript/],
  ["./data/", null],
  ["./about/", null],
  ["./accessibility/", null],
];

/** What a page without script shows that would do nothing, and links within it that lead nowhere. */
const pretences = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} ${(element.textContent ?? "").trim().slice(0, 40)}`;
    const controls = [...document.querySelectorAll("main :is(button, input, select, textarea, [role='application'])")];
    const links = [...document.querySelectorAll("main a[href]")].filter((link) => {
      const to = new URL(link.getAttribute("href") ?? "", location.href);
      if (to.origin !== location.origin || to.pathname !== location.pathname) return false;
      return to.search !== "" || (to.hash !== "" && !document.getElementById(decodeURIComponent(to.hash.slice(1))));
    });
    const overhang = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return [
      ...[...controls, ...links].filter(isShown).map(nameOf),
      ...(overhang > 0 ? [`wider than the window by ${overhang}`] : []),
    ];
  });

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

test("without script every kind of page can be read, and nothing on it pretends to work", async ({ page }) => {
  // Drawings are looked at elsewhere; here they would only take time.
  await page.route(/\.(svg|png)$/, (route) => route.fulfill({ status: 204 }));
  for (const [path, note] of pages) {
    await page.goto(path);
    await expect.poll(() => pretences(page), path).toEqual([]);
    expect(((await page.locator("h1").textContent()) ?? "").length, path).toBeGreaterThan(1);
    expect(((await page.locator("main").textContent()) ?? "").length, path).toBeGreaterThan(500);
    if (note !== null) await expect(page.locator("main").getByText(note), path).toHaveCount(1);
  }
});

test("without script what folds unfolds, and notes speak the page's language", async ({ page }) => {
  await page.goto("./");
  const others = page.locator(".other-events");
  await others.locator("summary").click();
  await expect(others.getByRole("link").first()).toBeVisible();
  await page.goto("./ar/events/");
  await expect(page.locator("main .note")).toContainText("تتطلب التصفية والترتيب");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
});
