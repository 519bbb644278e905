import { accessibleEverywhere, expect, test, type Page } from "./fixtures.ts";

const regions = [
  { id: "north-america", name: "North America", next: "Africa" },
  { id: "africa", name: "Africa", next: "Middle East and North Africa" },
  { id: "middle-east-north-africa", name: "Middle East and North Africa", next: "Latin America and the Caribbean" },
  { id: "latin-america-caribbean", name: "Latin America and the Caribbean", next: "Asia-Oceania" },
  { id: "asia-oceania", name: "Asia-Oceania", next: "Europe" },
  { id: "europe", name: "Europe", next: "North America" },
] as const;

/** Waits until the page answers to script: the plate is a tab stop only then. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole("application")).toBeAttached();
}

for (const { id, name, next } of regions) {
  test(`${name} has one heading, its map, all sections and its neighbours`, async ({ page }) => {
    await open(page, `./regions/${id}/`);
    await expect(page).toHaveTitle(`${name} · Global Vision Atlas`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
    const links = page.getByRole("navigation", { name: "On this page" }).getByRole("link");
    for (const link of await links.all()) {
      const target = await link.getAttribute("href");
      await expect(page.locator(target ?? "#nowhere")).toBeAttached();
    }
    const pager = page.getByRole("navigation", { name: "Other regions" });
    await expect(pager.getByRole("link").last()).toContainText(next);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
}

/** Draws the sections that the browser would leave for later, so that axe sees all of the page. */
async function drawAll(page: Page): Promise<void> {
  await page.locator(".section.is-deferred").evaluateAll((sections) => {
    for (const section of sections) if (section instanceof HTMLElement) section.style.contentVisibility = "visible";
  });
}

for (const path of ["./regions/asia-oceania/", "./regions/"]) {
  test(`${path} is accessible, wide and narrow, light and dark`, async ({ page }) => {
    await accessibleEverywhere(page, path, async () => {
      await drawAll(page);
      for (const plot of await page.locator(".bars-plot").all()) await plot.scrollIntoViewIfNeeded();
    });
  });
}

test("the map is one tab stop: Enter steps in, arrows move, Escape leaves, Enter opens", async ({ page }) => {
  await open(page, "./regions/europe/");
  const plate = page.getByRole("application");
  await expect(plate.locator("a[tabindex='0'], a:not([tabindex])")).toHaveCount(0);
  await plate.focus();
  await page.keyboard.press("Enter");
  const focused = page.locator("a[data-mark]:focus");
  await expect(focused).toBeAttached();
  const first = await focused.getAttribute("data-mark");
  for (const key of ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"]) {
    await page.keyboard.press(key);
    if ((await focused.getAttribute("data-mark")) !== first) break;
  }
  expect(await focused.getAttribute("data-mark")).not.toBe(first);
  await expect(page.locator(".tip")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator(".tip")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(plate).toBeFocused();
  await page.locator("a[data-mark='2018-europe-paris']").focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/events\/2018-europe-paris\/$/);
});

test("countries on the map and islands lead to their pages", async ({ page }) => {
  await open(page, "./regions/asia-oceania/");
  await expect(page.locator("a[href$='/countries/au/'] [data-country='AU']")).toBeAttached();
  const island = page.locator("a[data-mark='country:FM'] .reach");
  const box = await island.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  await island.click();
  await expect(page).toHaveURL(/\/countries\/fm\/$/);
});

test("the chart draws itself when it comes near, over the bars that were there", async ({ page }) => {
  const scripts: string[] = [];
  page.on("request", (request) => scripts.push(request.url()));
  await open(page, "./regions/asia-oceania/");
  await page.waitForLoadState("networkidle");
  expect(scripts.filter((url) => url.includes("comparison-plot"))).toEqual([]);
  await page.locator("#beside").scrollIntoViewIfNeeded();
  await expect(page.locator(".recharts-bar")).toBeAttached();
  await expect(page.locator(".bars-drawing")).toHaveCount(1);
  const lengths = await page.locator(".bars-plot").evaluate((plot) => {
    const widths = (selector: string): readonly number[] =>
      [...plot.querySelectorAll(selector)].map((bar) => bar.getBoundingClientRect().width);
    return { drawn: widths(".bars-chart .bar-fill"), still: widths(".bars-rows .bar-fill") };
  });
  expect(lengths.drawn).toHaveLength(6);
  for (const [index, width] of lengths.drawn.entries())
    expect(Math.abs(width - (lengths.still[index] ?? 0))).toBeLessThan(2);
});

test("a measure is chosen by link, lives in the address and says what is not recorded", async ({ page }) => {
  await open(page, "./regions/europe/");
  const figure = page.getByRole("figure");
  await expect(figure.getByRole("heading")).toContainText("Europe gave 58.2%");
  await page.getByRole("link", { name: "People at the workshop of 2018" }).click();
  await expect(page).toHaveURL(/\?measure=people-2018$/);
  await expect(figure.getByRole("heading")).toHaveText("How many people met in Paris in 2018 is not recorded");
  await expect(page.locator(".bars-row")).toHaveText([/Africa.*48/, /37/, /30/, /not/, /not/, /not/]);
  await page.goBack();
  await expect(figure.getByRole("heading")).toContainText("Europe gave 58.2%");
  await page.goto("./regions/europe/?measure=nonsense");
  await expect(figure.getByRole("heading")).toContainText("Europe gave 58.2%");
});

test("every figure carries its marker, and a marker opens its card", async ({ page }) => {
  await open(page, "./regions/asia-oceania/");
  const bare = await page
    .locator(".figure-value, .bars-value, .story-row-people, .data .is-number")
    .evaluateAll((cells) =>
      cells.filter((cell) => !cell.querySelector(".cite, .none")).map((cell) => cell.textContent),
    );
  expect(bare).toEqual([]);
  await page.locator(".story-figures .cite").first().click();
  await expect(page.getByRole("dialog")).toContainText("Where in the source");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("the map is drawn and everything reads", async ({ page }) => {
    await page.goto("./regions/asia-oceania/");
    await expect(page.locator(".plate-base path").first()).toBeAttached();
    await expect(page.locator("a.stop")).toHaveCount(3);
    await expect(page.locator(".bars-rows .bar-fill")).toHaveCount(6);
    await expect(page.locator(".index li")).toHaveCount(62);
    await expect(page.getByText("14.0%").first()).toBeVisible();
    const marker = page.locator(".story-figures .cite").first();
    await expect(marker).toHaveAttribute("href", /\/sources\/.+\/$/);
  });
});

test("the six regions stand in the order of the torch, each with a globe that loads", async ({ page }) => {
  await page.goto("./regions/");
  await expect(page.locator(".region-entry h3")).toHaveText(regions.map(({ name }) => name));
  const globes = page.locator(".region-entry img:visible");
  await expect(globes).toHaveCount(6);
  await globes.last().scrollIntoViewIfNeeded();
  await expect.poll(() => globes.last().evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
});
