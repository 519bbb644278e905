import { accessibleEverywhere, expect, test, type Page } from "./fixtures.ts";

/** Opens the gallery at a figure and waits until its plot listens. */
async function openFigure(page: Page, id: string, search = ""): Promise<void> {
  await page.goto(`./charts/${search}#${id}`);
  await expect(page.locator(`#${id} .plot-stop[role]`)).toBeAttached({ timeout: 15_000 });
}

/** One figure of each kind: bars in panels, groups, a line, a matrix, a table. */
const ofEachKind = ["people-by-tour", "live-votes", "votes-over-time", "opportunities-by-region", "first-phase-totals"];

/** Takes out figures of which the page keeps another of the same kind: looking at all of them takes minutes. */
async function keepOneOfEachKind(page: Page): Promise<void> {
  await page.locator("figure.chart").evaluateAll((figures, kept) => {
    for (const figure of figures) if (!kept.includes(figure.id)) figure.remove();
  }, ofEachKind);
}

test("the gallery is accessible at both widths, in light and dark", async ({ page }) => {
  await accessibleEverywhere(page, "./charts/", keepOneOfEachKind);
});

test("no figure makes a phone scroll sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("./charts/");
  await page.locator(".is-deferred").evaluateAll((sections) => {
    for (const section of sections) section.classList.remove("is-deferred");
  });
  const beyond = await page.locator("body *").evaluateAll((elements) => {
    // Tables, and rows of choices, scroll in a place of their own.
    const scrollsInside = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (getComputedStyle(element).overflowX === "auto" || scrollsInside(element.parentElement));
    return elements
      .filter((element) => !scrollsInside(element) && element.getBoundingClientRect().right > window.innerWidth + 1)
      .map(
        (element) => `${element.closest("figure")?.id ?? ""} ${element.tagName} ${element.getAttribute("class") ?? ""}`,
      );
  });
  expect(beyond).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
});

test("a plot comes without moving the page, is one tab stop, and says each value with its source", async ({ page }) => {
  await openFigure(page, "people-by-tour");
  const figure = page.locator("#people-by-tour");
  const before = await figure.boundingBox();
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator(".bars-drawing")).toHaveCount(4);
  expect((await figure.boundingBox())?.height).toBe(before?.height);
  await expect(figure.locator(".plot [tabindex='0']")).toHaveCount(1);
  const status = figure.getByRole("status");
  await figure.locator(".plot-stop[role]").focus();
  await page.keyboard.press("Home");
  await expect(status).toContainText("Washington");
  await expect(status).toContainText(/25 people.*Source \d+: Colorado State Library/);
  await page.keyboard.press("ArrowRight");
  await expect(status).toContainText(/Yaoundé.*not recorded/);
  await page.keyboard.press("End");
  await expect(status).toContainText("After the process");
  await page.keyboard.press("Escape");
  await expect(status).toContainText("Point at a value");
  await figure.locator(".bars-row", { hasText: "Hanoi" }).hover();
  await expect(status).toContainText(/37 people.*Source \d+: IFLA/);
});

test.describe("on a small touch screen", () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });
  test("a touch shows the value first, and no tick is printed over another", async ({ page }) => {
    await openFigure(page, "people-by-tour");
    const figure = page.locator("#people-by-tour");
    const hanoi = figure.getByRole("link", { name: "Hanoi" });
    await hanoi.tap();
    await expect(figure.getByRole("status")).toContainText(/37 people.*Source \d+: IFLA/);
    await expect(page).toHaveURL(/charts/);
    await hanoi.tap();
    await expect(page).toHaveURL(/events/);
    await openFigure(page, "experience-years");
    const ticks = page.locator("#experience-years .recharts-cartesian-axis-tick-value");
    await expect(ticks.last()).toContainText("years");
    const boxes = await ticks.evaluateAll((all) => all.map((tick) => tick.getBoundingClientRect().toJSON()));
    const meeting = boxes.filter(({ right }, index) => right > (boxes[index + 1]?.left ?? Infinity));
    expect(meeting).toEqual([]);
  });
});

test("the value pointed at stays in sight where its plot is taller than the window", async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 400 });
  await openFigure(page, "people-by-tour");
  const readout = page.locator("#people-by-tour .plot-readout");
  const plot = page.locator("#people-by-tour .plot");
  await plot.evaluate((element) => element.scrollIntoView({ block: "start" }));
  await expect(readout).not.toBeInViewport({ ratio: 1 });
  await plot.locator(".plot-stop[role]").focus();
  await page.keyboard.press("ArrowDown");
  await expect(readout).toBeInViewport({ ratio: 1 });
});

test("chart or table, order and region live in the address, and Back undoes them", async ({ page }) => {
  await openFigure(page, "people-by-tour");
  const figure = page.locator("#people-by-tour");
  await figure.getByRole("link", { name: "greatest first" }).click();
  await expect(page).toHaveURL(/\?people-by-tour=by-value/);
  await expect(figure.locator(".panel").nth(1).locator(".bars-row").first()).toContainText("Durban");
  await figure.getByRole("link", { name: "Table", exact: true }).click();
  await expect(page).toHaveURL(/\?people-by-tour=table\.by-value/);
  await expect(figure.getByRole("table")).toBeVisible();
  await expect(figure.getByRole("row", { name: /Durban/ })).toContainText("48 people");
  await page.goBack();
  await expect(figure.getByRole("table")).toHaveCount(0);
  await page.goto("./charts/?people-by-tour=table.africa.nonsense&countries-by-tour=of-share");
  await expect(figure.getByRole("rowheader")).toHaveText(["Yaoundé", "Durban", "Africa", "Nairobi"]);
  await expect(page.locator("#countries-by-tour")).toContainText("about 77.1%");
});

test("a line over time is drawn on a true axis in a box of its final size", async ({ page }) => {
  await openFigure(page, "votes-over-time");
  const figure = page.locator("#votes-over-time");
  const box = figure.locator(".line-chart");
  const before = await box.boundingBox();
  await box.scrollIntoViewIfNeeded();
  await expect(box.locator(".line-dot")).toHaveCount(2);
  await expect(box).toContainText("21,772 votes");
  expect((await box.boundingBox())?.height).toBe(before?.height);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("every figure reads with its values and gaps", async ({ page }) => {
    await page.goto("./charts/");
    const figures = await page.locator("figure.chart").count();
    expect(figures).toBeGreaterThan(20);
    await expect(page.locator("figure.chart h3")).toHaveCount(figures);
    await expect(page.locator("#people-by-tour .bars-row")).toHaveCount(21);
    await expect(page.locator("#people-by-tour .bars-row", { hasText: "not recorded" })).toHaveCount(9);
    await expect(page.locator("#votes-over-time")).toContainText("21,772 votes");
    await expect(page.locator("#first-phase-totals").getByRole("row", { name: /Continents/ })).toContainText(
      "7 continents",
    );
  });
});
