import { accessibleEverywhere, expect, test } from "./fixtures.ts";

const hanoi = "./sources/ifla-hanoi-workshop-report-2018/";

for (const path of ["./sources/?find=hanoi", hanoi]) {
  test(`${path} is accessible, wide and narrow, light and dark`, async ({ page }) => {
    await accessibleEverywhere(page, path);
  });
}

test("the source of Hanoi lists its 37 people with the place in the text", async ({ page }) => {
  await page.goto(hanoi);
  const record = page.locator(".use-record").filter({ hasText: "Regional Workshop 2018: Asia and Oceania" }).first();
  const item = record.getByRole("listitem").filter({ hasText: "people who took part" }).first();
  await expect(item).toContainText("37 people");
  await expect(item).toContainText("Second paragraph");
  await record.getByRole("link").click();
  await expect(page).toHaveURL(/\/events\/2018-asia-oceania-hanoi\/$/);
});

test("text, kind and order live in the address, and Back undoes a choice", async ({ page }) => {
  await page.goto("./sources/");
  const rows = page.locator(".source-row");
  const all = await rows.count();
  await page.getByLabel("Show").selectOption({ label: "Primary documents" });
  await expect(page).toHaveURL(/\?kind=primary$/);
  await expect(rows).toHaveCount(5);
  await expect(page.getByRole("status").filter({ hasText: `5 sources of ${all}` })).toBeVisible();
  await page.getByLabel("In order of").selectOption({ label: "Date, newest first" });
  await expect(page).toHaveURL(/\?kind=primary&sort=date$/);
  await page.goBack();
  await expect(page).toHaveURL(/\?kind=primary$/);
  await page.goBack();
  await expect(rows).toHaveCount(all);
  await page.getByRole("main").getByRole("searchbox").pressSequentially("svensk biblioteksforening", { delay: 5 });
  await expect(page).toHaveURL(/find=svensk\+biblioteksforening$/);
  await expect(rows.first()).toContainText("Svensk biblioteksförening");
  await expect(page.getByRole("main").getByRole("searchbox")).toHaveValue("svensk biblioteksforening");
});

test("what was chosen before the script was there counts", async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/assets/start-app-*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("./sources/", { waitUntil: "commit" });
  await page.getByLabel("Show").selectOption({ label: "Primary documents" });
  await page.getByRole("main").getByRole("searchbox").fill("hanoi");
  release();
  await expect(page).toHaveURL(/\?find=hanoi&kind=primary$/);
  await expect(page.getByRole("main").getByRole("searchbox")).toHaveValue("hanoi");
});

test("a broken value in the address shows the whole list", async ({ page }) => {
  await page.goto("./sources/?kind=nonsense&sort=&find=");
  await expect(page.getByRole("status").filter({ hasText: /^\d+ sources$/ })).toBeVisible();
});

test("a title says its language", async ({ page }) => {
  await page.goto("./sources/?find=svensk");
  await expect(page.locator('.source-row cite[lang="sv"]').first()).toBeVisible();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("every source and every use can be read", async ({ page }) => {
    await page.goto("./sources/");
    expect(await page.locator(".source-row").count()).toBeGreaterThan(300);
    await page.goto(hanoi);
    await expect(page.getByText("Second paragraph").first()).toBeVisible();
  });
});
