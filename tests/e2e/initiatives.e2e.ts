// The explorer of initiatives and the page of one: all that is chosen is in the address.
import { accessibleEverywhere } from "./axe.ts";
import { axe, expect, test, type Page } from "./fixtures.ts";

const count = (page: Page) => page.locator("main").getByRole("status");
const entries = (page: Page) => page.locator(".explorer-result .entries > li");
const box = (page: Page, facet: string, value: RegExp) =>
  page.getByRole("group", { name: facet }).getByRole("checkbox", { name: value });

test("facets combine, each a step of history, and can be given up", async ({ page }) => {
  await page.goto("./initiatives/");
  await expect(count(page)).toHaveText("99 initiatives of 136");
  await expect(entries(page)).toHaveCount(30);
  await box(page, "Kind", /^Survey/).check();
  await expect(count(page)).toHaveText("6 initiatives of 136");
  await box(page, "Kind", /^Network/).check();
  await expect(count(page)).toHaveText("17 initiatives of 136");
  await expect(page).toHaveURL(/\/initiatives\/\?kind=network\.survey$/);
  await page.getByRole("link", { name: "Show these too" }).click();
  await expect(count(page)).toHaveText("20 initiatives of 136");
  await page.goBack();
  await page.goBack();
  await expect(count(page)).toHaveText("6 initiatives of 136");
  await expect(box(page, "Kind", /^Network/)).not.toBeChecked();
  await page.getByRole("link", { name: "Give up: Kind: Survey" }).click();
  await expect(count(page)).toHaveText("99 initiatives of 136");
  await page.getByRole("link", { name: /^Show 30 more/ }).click();
  await expect(entries(page)).toHaveCount(60);
  await expect(page).toHaveURL(/\?shown=60$/);
});

test("nothing found says what each choice would bring; a value that brings nothing cannot be chosen", async ({
  page,
}) => {
  await page.goto("./initiatives/?kind=exhibition&region=africa&prominence=any");
  await expect(count(page)).toHaveText("No initiative of 136");
  await expect(page.locator(".drops li")).toHaveText([
    "Without Kind: Exhibition: 4 initiatives",
    "Without Region: Africa: one initiative",
  ]);
  await expect(box(page, "Region", /^Latin America/)).toBeDisabled();
  await page.getByRole("link", { name: "Without Region: Africa: one initiative" }).click();
  await expect(entries(page)).toHaveCount(1);
  await page.goto("./initiatives/?kind=magic&shown=-1&theme=99&%ff=%");
  await expect(count(page)).toHaveText("99 initiatives of 136");
});

test("the map places what is found and lists what has no place", async ({ page }) => {
  await page.goto("./initiatives/?q=INELI&view=map");
  await expect(page.locator(".place-circle").first()).toBeVisible();
  await expect(page.getByRole("heading", { name: /^No place on record/ })).toBeVisible();
  await axe(page, { within: ".explorer-result" });
  await page.getByRole("application").focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".place-circle:focus")).toHaveCount(1);
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(".tip")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator(".tip")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("application")).toBeFocused();
});

test("an initiative leads to its family, its gatherings and back", async ({ page }) => {
  await page.goto("./initiatives/ineli-asean/");
  await expect(page.locator("#events")).toHaveText("Events and milestones");
  await expect(page.locator(".gatherings li")).toHaveCount(6);
  await page
    .locator("main")
    .getByRole("link", { name: "APLiN, information network of ASEAN public libraries" })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "APLiN, information network of ASEAN public libraries",
  );
  await page.goto("./initiatives/arlc-strategic-training/");
  for (const group of await page.locator(".ranked-groups section").all())
    await expect(group.locator("li")).toHaveCount(5);
  await expect(page.locator(".ranked-groups section")).toHaveCount(3);
  await expect(page.getByText("is our own classification").first()).toBeVisible();
});

test("the explorer is accessible, its facets open", async ({ page }) => {
  await accessibleEverywhere(page, "./initiatives/?kind=network&shown=6", async () => {
    const panel = page.locator(".facet-panel");
    await panel.evaluate((details) => details.setAttribute("open", ""));
  });
});

test("a profile is accessible", async ({ page }) => {
  await accessibleEverywhere(page, "./initiatives/refugee-guidelines/");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("every initiative is there by name, and its page by itself", async ({ page }) => {
    await page.goto("./initiatives/");
    await expect(page.locator("noscript li a")).toHaveCount(136);
    await expect(page.getByRole("search", { name: "Choose initiatives" })).toBeHidden();
    await page.goto("./initiatives/denver-plaza/");
    await expect(page.getByText("International Guidelines for Library Services to Refugees").first()).toBeVisible();
  });
});
