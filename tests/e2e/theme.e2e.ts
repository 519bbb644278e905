import { axe, expect, test, type Page } from "./fixtures.ts";

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
/** Colours that browsers would give their frame now. */
const frame = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]")]
      .filter(({ media }) => window.matchMedia(media).matches)
      .map(({ content }) => content),
  );
const light = { paper: "rgb(250, 247, 240)", frame: ["#faf7f0"] };
const dark = { paper: "rgb(12, 20, 32)", frame: ["#0c1420"] };

async function expectTheme(page: Page, theme: typeof light): Promise<void> {
  await expect.poll(() => paper(page)).toBe(theme.paper);
  expect(await frame(page)).toEqual(theme.frame);
}

test("the theme is the system's until the reader chooses, and the choice is kept", async ({ page }) => {
  await page.goto("./about/");
  await expectTheme(page, light);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectTheme(page, dark);
  const summary = page.locator(".theme-switch summary");
  await expect(summary).toHaveAttribute("aria-label", "Theme: As the system");
  await summary.click();
  const choice = page.locator(".theme-switch").getByRole("radio");
  await expect(choice).toHaveCount(3);
  await axe(page, { within: ".head" });
  await page.locator(".theme-switch").getByRole("radio", { name: "Light" }).check();
  await expectTheme(page, light);
  await expect(summary).toHaveAttribute("aria-label", "Theme: Light");
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("light");
  // Arrow keys choose among radio buttons; the system's changes then change nothing.
  await page.keyboard.press("ArrowDown");
  await page.emulateMedia({ colorScheme: "light" });
  await expectTheme(page, dark);
  // Before the first paint of the next page: the attribute is there when the body begins.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.body === null) return;
      document.documentElement.dataset["early"] = document.documentElement.dataset["theme"] ?? "none";
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-early", "dark");
  await expectTheme(page, dark);
  // On a phone the choice stands in the menu.
  await page.setViewportSize({ width: 360, height: 740 });
  await page.locator(".menu summary").click();
  await page.locator(".menu").getByRole("radio", { name: "As the system" }).check();
  await expectTheme(page, light);
  expect(await page.evaluate(() => localStorage.getItem("atlas-theme"))).toBeNull();
  for (const row of await page.locator(".menu :is(a, label)").all()) {
    expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
});

test("more contrast strengthens lines, and forced colours draw the map in the system's own", async ({ page }) => {
  const styleOf = (selector: string, property: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  const system = (name: string) =>
    page.evaluate((keyword) => {
      const probe = document.body.appendChild(document.createElement("i"));
      probe.style.color = keyword;
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    }, name);
  await page.emulateMedia({ contrast: "more" });
  await page.goto("./");
  // Rules that few readers need come with the sheet, after those a page carries.
  await expect.poll(() => styleOf(".standfirst, .plate-title, main p", "color")).toBe(await styleOf("h1", "color"));
  await expect.poll(() => styleOf(".plate-outer", "stroke-opacity")).toBe("1");
  await page.emulateMedia({ contrast: null, forcedColors: "active", colorScheme: "dark" });
  for (const [selector, property, keyword] of [
    [".plate-land", "fill", "Canvas"],
    [".plate-outer", "stroke", "CanvasText"],
    [".leg-line", "stroke", "LinkText"],
    [".stop:not(.is-hollow) .stop-disc", "fill", "LinkText"],
    [".stop.is-hollow .stop-disc", "fill", "Canvas"],
    [".stop-city", "fill", "CanvasText"],
    [".segments [aria-current]", "background-color", "Highlight"],
  ] as const) {
    await expect.poll(() => styleOf(selector, property), selector).toBe(await system(keyword));
  }
});
