// The timeline: lanes, the same as a table, and a list with an upright line on phones.
import { accessibleEverywhere } from "./axe.ts";
import { expect, test, type Page } from "./fixtures.ts";

const plot = (page: Page) => page.getByRole("application", { name: /^Timeline in lanes/ });
const marks = (page: Page) => page.locator(".lane-mark");
const finding = (page: Page) => page.locator(".figure-summary");
const filter = (page: Page, label: string) => page.getByRole("search").getByLabel(label, { exact: true });

test("period and filters stand in the address; lanes and table hold the same", async ({ page }) => {
  await page.goto("./timeline/?period=2018&region=asia-oceania");
  await expect(page.locator(".lane-stack .lane")).toHaveCount(1);
  await expect(page.locator(".timeline-entry:not(.entry-group)").first()).toBeHidden();
  const drawn = await marks(page).count();
  await page.getByRole("link", { name: "Table", exact: true }).click();
  await expect(page).toHaveURL(/period=2018&region=asia-oceania&view=table$/);
  await expect(page.locator(".timeline-plot")).toBeHidden();
  const dated = page.locator("tbody:not(:has(.entry-group:has-text('Undated'))) .timeline-entry");
  await expect(dated).toHaveCount(drawn);
  await filter(page, "Kind").selectOption("regional-workshop");
  await expect(page).toHaveURL(/kind=regional-workshop&period=2018/);
  await expect(page.locator(".timeline-entry")).toHaveCount(1);
  await page.goBack();
  await expect(filter(page, "Kind")).toHaveValue("all");
});

test("an option says how many records it shows, and a choice without any says so", async ({ page }) => {
  await page.goto("./timeline/?kind=vote&period=2019");
  await expect(page.getByText("Nothing on record has a date in this period with this choice.")).toBeVisible();
  await expect(filter(page, "Kind").locator("option", { hasText: "Votes" })).toHaveText("Votes (0)");
  await page.getByRole("link", { name: "2017", exact: true }).click();
  await expect(marks(page)).toHaveCount(2);
  await expect(filter(page, "Kind").locator("option", { hasText: "Votes" })).toHaveText("Votes (2)");
  await page.getByRole("link", { name: "Clear all filters" }).click();
  await expect(page).toHaveURL(/\/timeline\/\?period=2017$/);
});

test("the lanes are one tab stop with arrow keys inside", async ({ page }) => {
  await page.goto("./timeline/?period=2018&kind=regional-workshop");
  await expect(plot(page)).toBeVisible();
  await plot(page).focus();
  await page.keyboard.press("Enter");
  const focused = page.locator(".lane-mark:focus");
  await expect(focused).toHaveAccessibleName("Ottawa");
  await expect(page.locator(".tip")).toContainText("16–17 April 2018");
  await expect(page.locator(".lane-box > [role=status]")).toHaveText(/16–17 April 2018, Ottawa, .*held/);
  await page.keyboard.press("ArrowDown");
  await expect(focused).toHaveAccessibleName("Durban");
  await page.keyboard.press("ArrowUp");
  await expect(focused).toHaveAccessibleName("Ottawa");
  await page.keyboard.press("End");
  await expect(focused).toHaveAccessibleName("Ottawa");
  await page.keyboard.press("Escape");
  await expect(page.locator(".tip")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(plot(page)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/events\/2018-north-america-ottawa\/$/);
});

test("a bad address is no accident", async ({ page }) => {
  await page.goto("./timeline/?period=1066&kind=%00&theme=11&view=&rows=-3&region[]=x");
  await expect(finding(page)).toContainText("117 events and 84 initiatives");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("lanes and table are both there, and lead on", async ({ page }) => {
    await page.goto("./timeline/");
    await expect(page.locator(".lane-mark").first()).toBeVisible();
    await expect(page.locator(".timeline-entry")).toHaveCount(254);
    await expect(page.locator(".timeline-entry").last()).toBeVisible();
    await page.locator(".timeline-entry").getByRole("link", { name: "Hanoi", exact: true }).click();
    await expect(page).toHaveURL(/2018-asia-oceania-hanoi/);
  });
});

test("accessible at every width, light and dark", async ({ page }) => {
  await accessibleEverywhere(page, "./timeline/?period=2018");
});
