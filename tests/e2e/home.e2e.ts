import { accessibleEverywhere, expect, test } from "./fixtures.ts";

const wide = { width: 1366, height: 900 };

test.describe("the front page", () => {
  test("shows the whole process on the map, with numbered stops as links", async ({ page }) => {
    await page.goto("./");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("How the world’s libraries passed the torch");
    await expect(page.getByRole("heading", { level: 2 }).first()).toContainText("17 stops of the torch");
    await expect(page.locator(".plate-marks .stop")).toHaveCount(17);
    expect(await page.locator(".plate-base .leg").count()).toBe(13);
  });

  test("changes map, headline and list with the tour, and keeps it in the address", async ({ page }) => {
    await page.goto("./");
    await expect(page.getByRole("application")).toBeVisible();
    const tours = page.getByRole("navigation", { name: "Tour" });
    await tours.getByRole("link", { name: "2018" }).click();
    await expect(page).toHaveURL(/\/\?tour=2018$/);
    await expect(page.locator("#plate-title")).toContainText("Ideas for action, 11 April – 8 July 2018");
    await expect(page.locator(".plate-marks .stop")).toHaveCount(6);
    await expect(page.locator(".tracks li b")).toHaveText(["Santiago", "Ottawa", "Tunis", "Paris", "Hanoi", "Durban"]);
    await page.goBack();
    await expect(page.locator(".plate-marks .stop")).toHaveCount(17);
  });

  test("opens at the tour and stop its address names", async ({ page }) => {
    await page.goto("./?tour=2018&stop=2018-asia-oceania-hanoi");
    await expect(page.locator(".tracks .is-current")).toContainText("Hanoi");
    await expect(page.locator(".leg.is-current")).toHaveCount(1);
    await expect(page.getByRole("status").filter({ hasText: "Stop 5 of 6" })).toHaveCount(1);
  });

  test("steps the torch by buttons, and plays only when asked", async ({ page }) => {
    await page.goto("./?tour=2019");
    await expect(page.getByRole("application")).toBeVisible();
    await page.getByRole("button", { name: "Next stop" }).click();
    await expect(page).toHaveURL(/stop=2019-latin-america-caribbean-buenos-aires/);
    await page.getByRole("button", { name: "Play the tour" }).click();
    await expect(page.locator(".tracks .is-current")).toContainText("Alexandria");
    await expect(page.locator(".tracks .is-current")).toContainText("Bangkok", { timeout: 5_000 });
    await page.getByRole("button", { name: "Pause" }).click();
    await page.getByRole("button", { name: "Show all stops" }).click();
    await expect(page).not.toHaveURL(/stop=/);
  });

  test("is one tab stop; arrows move, Enter opens, Escape leaves", async ({ page }) => {
    await page.setViewportSize(wide);
    await page.goto("./?tour=2018");
    const map = page.getByRole("application");
    await expect(map).toBeVisible();
    expect(await map.locator("a:not([tabindex='-1'])").count()).toBe(0);
    await map.focus();
    await page.keyboard.press("Enter");
    await expect(page.locator("a[data-mark]:focus")).toHaveCount(1);
    const first = await page.locator("a[data-mark]:focus").getAttribute("data-mark");
    await page.keyboard.press("ArrowRight");
    const second = await page.locator("a[data-mark]:focus").getAttribute("data-mark");
    expect(second).not.toBe(first);
    await expect(page.locator(".tip")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.locator(".tip")).toHaveCount(0);
    await expect(page.locator("a[data-mark]:focus")).toHaveAttribute("data-mark", second ?? "");
    await page.keyboard.press("Escape");
    await expect(map).toBeFocused();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/events\//);
  });

  test("zooms by buttons and keys, with code that loads only then", async ({ page }) => {
    await page.setViewportSize(wide);
    const scripts: string[] = [];
    page.on("request", (request) => scripts.push(request.url()));
    await page.goto("./");
    await expect(page.getByRole("application")).toBeVisible();
    expect(scripts.some((url) => url.includes("zoom"))).toBe(false);
    const ground = page.locator(".plate-base > g");
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect(ground).toHaveAttribute("transform", /scale\(1\.6\)/);
    expect(scripts.some((url) => url.includes("zoom"))).toBe(true);
    await page.getByRole("button", { name: "Show the whole map" }).click();
    await expect(ground).toHaveAttribute("transform", /scale\(1\)/);
    await page.getByRole("application").focus();
    await page.keyboard.press("+");
    await expect(ground).toHaveAttribute("transform", /scale\(1\.6\)/);
  });

  test("tips on hover, beside the mark, and Singapore lies in Singapore", async ({ page }) => {
    await page.setViewportSize(wide);
    await page.goto("./?tour=2017");
    await expect(page.getByRole("application")).toBeVisible();
    const stop = page.locator("a[data-mark='2017-asia-oceania-singapore']");
    await stop.locator(".reach").hover();
    const tip = page.locator(".tip");
    await expect(tip).toContainText("Singapore");
    await expect(tip).toContainText("32 people");
    const disc = await stop.locator(".stop-disc").boundingBox();
    const box = await tip.boundingBox();
    const covers =
      box &&
      disc &&
      box.y < disc.y + disc.height &&
      box.y + box.height > disc.y &&
      box.x < disc.x + disc.width &&
      box.x + box.width > disc.x;
    expect(covers).toBe(false);
  });

  test("opens a citation's card by mouse and by key, and gives the focus back", async ({ page }) => {
    await page.goto("./");
    await expect(page.getByRole("application")).toBeVisible();
    const marker = page.locator(".is-process .cite").first();
    await marker.click();
    const card = page.getByRole("dialog");
    await expect(card).toContainText("over 31,000");
    await expect(card).toContainText("Sources disagree");
    await page.keyboard.press("Escape");
    await expect(card).toHaveCount(0);
    await expect(marker).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toBeVisible();
  });

  test("goes to a page, moves focus to its heading, and Back returns to the place", async ({ page }) => {
    await page.goto("./");
    await expect(page.getByRole("application")).toBeVisible();
    const link = page.locator(".region-entries").getByRole("link", { name: "Europe" });
    await link.scrollIntoViewIfNeeded();
    await page.waitForTimeout(300);
    const before = (await link.boundingBox())?.y ?? Number.NaN;
    await link.click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Europe");
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("passed the torch");
    await expect.poll(async () => Math.abs(((await link.boundingBox())?.y ?? Infinity) - before)).toBeLessThan(20);
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the map, the stops, the figures and their sources stand in the page", async ({ page }) => {
    await page.goto("./");
    expect(await page.locator("[data-map] path").count()).toBeGreaterThan(10);
    await expect(page.locator("main")).toContainText("31,000");
    // Nothing offers what only script can do.
    await expect(page.locator("main").getByRole("button")).toHaveCount(0);
    await page.locator(".is-process .cite").first().click();
    await expect(page).toHaveURL(/\/sources\/ifla-report-summary-launch-2018\/$/);
  });

  test("a stop on the map is a link", async ({ page }) => {
    await page.setViewportSize(wide);
    await page.goto("./");
    await page.locator("a[data-mark='2018-africa-durban'] .reach").first().click();
    await expect(page).toHaveURL(/\/events\/2018-africa-durban\/$/);
  });
});

test("is accessible, wide and narrow, light and dark", async ({ page }) => {
  await accessibleEverywhere(page, "./?tour=2018", async () => {
    await expect(page.getByRole("application")).toBeVisible();
  });
});

test("fits a narrow window without sideways scroll", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto("./");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test("survives whatever stands in the address", async ({ page }) => {
  for (const search of [
    "?tour=2099",
    "?tour=%00",
    `?q=${"x".repeat(2_000)}`,
    "?stop=../../x&tour=2018",
    "?tour=2018&tour=2017",
  ]) {
    await page.goto(`./${search}`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("passed the torch");
    await expect(page.getByRole("application")).toBeVisible();
  }
});
