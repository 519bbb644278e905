// The page of one event.
import { accessibleEverywhere, axe, expect, test } from "./fixtures.ts";

const hanoi = "./events/2018-asia-oceania-hanoi/";

test("names the stop, its place in the tour and its facts", async ({ page }) => {
  await page.goto(hanoi);
  await expect(page).toHaveTitle("Hanoi, regional workshop 2018 · Global Vision Atlas");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hanoi");
  await expect(page.getByText("Stop 5 of 6, tour of 2018")).toBeVisible();
  await expect(page.locator(".facts").first()).toContainText("23–25 May 2018");
  await expect(page.locator("[data-map] [data-shape=sphere]")).toBeVisible();
  const description = await page.locator('meta[name="description"]').getAttribute("content");
  expect(description).toContain("37 people, 31 countries");
});

test("shows every claim of a disagreement, which is shown and why", async ({ page }) => {
  await page.goto(hanoi);
  const section = page.getByRole("region", { name: "Where sources disagree" });
  await section.scrollIntoViewIfNeeded();
  const people = section.locator(".conflict").filter({ hasText: "equal to IFLA's number of countries" });
  await expect(people.locator(".claim")).toHaveCount(2);
  await expect(people.locator(".claim.is-shown")).toContainText("37");
  await expect(section.getByText("Shown here: 23 May 2018.")).toBeVisible();
  await page.getByRole("link", { name: "2 sources differ" }).first().click();
  await expect(page).toHaveURL(/#disagree$/);
  await expect(section).toBeInViewport();
});

test("a card opens from its marker and gives the focus back", async ({ page }) => {
  await page.goto(hanoi);
  const marker = page.locator(".figure-value .cite").first();
  const card = page.getByRole("dialog");
  await marker.click();
  await expect(card).toContainText("37");
  await expect(card).toContainText("Second paragraph");
  await expect(card).toContainText("Sources disagree");
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await expect(marker).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(card).toBeVisible();
  await axe(page, { within: ".cite-card" });
  await page.keyboard.press("Escape");
  await expect(marker).toBeFocused();
});

test("a press elsewhere closes a card and has the focus", async ({ page }) => {
  await page.goto(hanoi);
  await page.locator(".figure-value .cite").first().click();
  const card = page.getByRole("dialog");
  await expect(card).toBeVisible();
  const table = page.getByText("The same as a table").first();
  await table.click();
  await expect(card).toBeHidden();
  await expect(table).toBeFocused();
});

test("leads along the torch and back", async ({ page }) => {
  await page.goto(hanoi);
  await page.getByRole("link", { name: "Stop 6: Durban" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Durban");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(page.locator("[data-map] [data-shape=sphere]")).toBeVisible();
  await page.getByRole("link", { name: /The torch came from/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hanoi");
});

for (const [event, words] of [
  ["2018-belarus-minsk", "Announced; no source read confirms that it took place."],
  ["2020-global-wlic-dublin", "Cancelled: it did not take place."],
  ["undated-russia-library-associations-of-the-world", "Undated, 2020 or later"],
  ["2017-global-vote-closes", "No source read gives a number of people"],
  ["2020-global-un-high-level-political-forum", "the closing day is not recorded"],
] as const) {
  test(`${event} says: ${words}`, async ({ page }) => {
    await page.goto(`./events/${event}/`);
    await expect(page.getByText(words).first()).toBeVisible();
  });
}

test.describe("an event that is not there", () => {
  test.use({ missingPages: ["/events/2018-atlantis/"] });

  test("is said to be missing", async ({ page }) => {
    const answer = await page.goto("./events/2018-atlantis/");
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("everything reads, and a marker leads to the page of its source", async ({ page }) => {
    await page.goto(hanoi);
    await expect(page.locator("[data-map] [data-shape=sphere]")).toBeVisible();
    await expect(page.getByRole("region", { name: "What happened" })).toContainText("Thirty-seven participants");
    await page.locator(".figure-value .cite").first().click();
    await expect(page).toHaveURL(/\/sources\/ifla-hanoi-workshop-report-2018\/$/);
  });
});

for (const event of ["2018-asia-oceania-hanoi", "2017-europe-madrid", "2020-global-wlic-dublin"]) {
  test(`${event} is accessible, wide and narrow, light and dark`, async ({ page }) => {
    await accessibleEverywhere(page, `./events/${event}/`);
  });
}
