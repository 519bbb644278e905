import { expect, test, type Page } from "./fixtures.ts";

const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.describe("on a phone", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test("filters fold away, say how many are set, and lead to what they leave", async ({ page }) => {
    await page.goto("./events/");
    const fold = page.locator(".filter-fold");
    const region = page.getByLabel("Region", { exact: true });
    await expect(region).toBeHidden();
    await fold.locator("summary").tap();
    await region.selectOption("europe");
    await expect(fold.locator("summary")).toHaveText("Filters, 1 set");
    const show = page.getByRole("button", { name: /^Show \d+ results$/ });
    await expect(show).toBeInViewport();
    await show.tap();
    await expect(region).toBeHidden();
    const count = page.locator("#list-count");
    await expect(count).toBeFocused();
    await expect(count).toBeInViewport();
    await page.getByRole("link", { name: "Back to the filters" }).tap();
    await expect(fold.locator("summary")).toBeInViewport();
    for (const [width, height] of [
      [740, 360],
      [320, 256],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await overhang(page), `${width}`).toBe(0);
    }
  });
});

test.describe("for readers who save data", () => {
  test("nothing is fetched ahead, and charts are drawn when asked for", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "connection", { value: { saveData: true } });
    });
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto("./charts/#votes-over-time");
    const figure = page.locator("#votes-over-time");
    const draw = figure.getByRole("button", { name: "Load and draw the chart" });
    await draw.scrollIntoViewIfNeeded();
    expect(asked.filter((path) => /CartesianChart|-drawing|search|zoom/.test(path))).toEqual([]);
    const before = asked.length;
    for (const name of ["Regions", "Events"])
      await page.getByRole("navigation").first().getByText(name).first().hover();
    await page.getByRole("search").getByRole("button").first().hover();
    await page.waitForTimeout(300);
    expect(asked.slice(before)).toEqual([]);
    await draw.click();
    await expect(figure.locator(".recharts-surface").first()).toBeVisible();
  });
});

test.describe("for readers who want no motion", () => {
  test.use({ reducedMotion: "reduce" });
  test("nothing moves by itself or on the way to a place", async ({ page }) => {
    await page.goto("./?tour=2018");
    const moving = (): Promise<number> =>
      page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === "running").length);
    await page.getByRole("link", { name: "2017", exact: true }).first().click();
    expect(await moving()).toBe(0);
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect(page.getByRole("button", { name: "Show the whole map" })).toBeVisible();
    expect(await moving()).toBe(0);
    const still = await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
    expect(still).toBe("auto");
    const settled = await page.locator(".plate-base > g").first().getAttribute("transform");
    await page.waitForTimeout(150);
    expect(await page.locator(".plate-base > g").first().getAttribute("transform")).toBe(settled);
  });
});
