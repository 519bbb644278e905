// The list of events: everything it shows is in its address.
import { accessibleEverywhere, expect, test, type Page } from "./fixtures.ts";

const rows = (page: Page) => page.locator(".listed-event");
const filter = (page: Page, label: string) => page.getByRole("search").getByLabel(label, { exact: true });
const count = (page: Page) => page.locator("main").getByRole("status");

test("an address filters and sorts", async ({ page }) => {
  await page.goto("./events/?kind=regional-workshop&order=reversed&sort=people&tour=2018");
  await expect(count(page)).toHaveText("6 of 118 events, by people recorded, reversed");
  await expect(rows(page)).toHaveCount(6);
  await expect(filter(page, "Tour")).toHaveValue("2018");
  // Fewest first; what is not recorded comes last either way.
  await expect(rows(page).first()).toContainText("Tunis");
  await expect(rows(page).last()).toContainText("not recorded");
  await expect(page.getByRole("columnheader", { name: "People" })).toHaveAttribute("aria-sort", "ascending");
});

test("a choice is a step of history, typing is none", async ({ page }) => {
  await page.goto("./events/");
  await expect(count(page)).toHaveText("All 118 events, by date");
  await filter(page, "Region").selectOption("europe");
  await expect(count(page)).toHaveText("23 of 118 events, by date");
  await expect(page).toHaveURL(/\/events\/\?region=europe$/);
  await filter(page, "Name or place").pressSequentially("moskva", { delay: 5 });
  await expect(count(page)).toHaveText("No event of 118 events, by date");
  await filter(page, "Name or place").fill("mosc");
  await expect(count(page)).toHaveText("3 of 118 events, by date");
  await expect(page).toHaveURL(/\?q=mosc&region=europe$/);
  await page.goBack();
  await expect(count(page)).toHaveText("All 118 events, by date");
  await expect(filter(page, "Name or place")).toHaveValue("");
  await expect(filter(page, "Region")).toHaveValue("all");
  await page.goForward();
  await expect(count(page)).toHaveText("3 of 118 events, by date");
  await expect(filter(page, "Name or place")).toHaveValue("mosc");
});

test("letters typed fast arrive in order", async ({ page }) => {
  await page.goto("./events/");
  await expect(count(page)).toBeVisible();
  await filter(page, "Name or place").pressSequentially("regional workshop");
  await expect(filter(page, "Name or place")).toHaveValue("regional workshop");
  await expect(page).toHaveURL(/\?q=regional\+workshop$/);
});

test("an option says how many events it shows", async ({ page }) => {
  await page.goto("./events/?tour=2018");
  await expect(count(page)).toContainText("26 of 118");
  const option = filter(page, "Kind").locator("option", { hasText: "Regional workshop" });
  await expect(option).toHaveText("Regional workshop (6)");
  await filter(page, "Kind").selectOption("regional-workshop");
  await expect(rows(page)).toHaveCount(6);
});

test("heads of columns sort, a second time the other way", async ({ page }) => {
  await page.goto("./events/");
  const people = page.getByRole("columnheader", { name: "People" });
  await people.getByRole("link").click();
  await expect(people).toHaveAttribute("aria-sort", "descending");
  await expect(rows(page).first()).toContainText("3,600");
  await people.getByRole("link").click();
  await expect(people).toHaveAttribute("aria-sort", "ascending");
  await expect(page).toHaveURL(/\?order=reversed&sort=people$/);
});

test("nothing found is said, with a way back to everything", async ({ page }) => {
  await page.goto("./events/?country=zz&q=nowhere");
  await expect(page.getByText("No event in the record fits this choice.")).toBeVisible();
  await page.getByRole("link", { name: "Clear all filters" }).click();
  await expect(count(page)).toHaveText("All 118 events, by date");
  await expect(page).toHaveURL(/\/events\/$/);
});

for (const search of ["?region=moon&sort=size", `?q=${"x".repeat(1_900)}`, "?%ff=%&tour[]=2018", "?country=%00"]) {
  test(`a bad address is no accident: ${search.slice(0, 30)}`, async ({ page }) => {
    await page.goto(`./events/${search}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(count(page)).toContainText("118");
  });
}

test("what was not held is never shown as held", async ({ page }) => {
  await page.goto("./events/?status=announced");
  await expect(rows(page)).toHaveCount(15);
  await expect(rows(page).filter({ hasText: "announced; not known to have been held" })).toHaveCount(15);
  await page.goto("./events/?status=cancelled");
  await expect(rows(page)).toContainText(["cancelled"]);
});

test("an undated event stands at the end and says what is known", async ({ page }) => {
  await page.goto("./events/");
  await expect(rows(page).last()).toContainText("Undated, 2020 or later");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the whole list is there, in order of time", async ({ page }) => {
    await page.goto("./events/?region=europe");
    await expect(rows(page)).toHaveCount(118);
    await expect(page.locator("noscript p")).toBeVisible();
    await expect(page.getByRole("main").getByRole("search")).toBeHidden();
  });
});

test("accessible, wide and narrow, light and dark", async ({ page }) => {
  await accessibleEverywhere(page, "./events/?region=asia-oceania", async () => {
    await expect(count(page)).toContainText("24 of 118");
  });
});
