import { accessibleEverywhere, expect, test } from "./fixtures.ts";

const missing = [
  ["/regions/asia/", "Asia-Oceania", "/regions/asia-oceania/"],
  ["/events/hanoi/", /Regional Workshop 2018: Asia and Oceania/, "/events/2018-asia-oceania-hanoi/"],
  ["/countries/vietnam/", "Vietnam", "/countries/vn/"],
  ["/abuot/", "About", "/about/"],
] as const;

for (const [path, label, meant] of missing) {
  test.describe(path, () => {
    test.use({ missingPages: [path] });
    test("has status 404 and offers what was meant first", async ({ page }) => {
      const answer = await page.goto(`.${path}`);
      expect(answer?.status()).toBe(404);
      await expect(page.locator("h1")).toHaveText("Nothing stands at this address");
      await expect(page.locator(".wrong-address")).toHaveText(path);
      const first = page.locator(".near a").first();
      await expect(first).toHaveText(label);
      await first.click();
      await expect(page).toHaveURL(new RegExp(`${meant}$`));
      await expect(page.locator("h1")).toHaveCount(1);
      await page.goBack();
      await expect(page.locator(".wrong-address")).toHaveText(path);
    });
  });
}

const miswritten = [
  ["/Regions/Africa/", "/regions/africa/"],
  ["/COUNTRIES/", "/countries/"],
  ["/events/2018-Asia-Oceania-Hanoi/", "/events/2018-asia-oceania-hanoi/"],
] as const;

for (const [path, meant] of miswritten) {
  test.describe(path, () => {
    test.use({ missingPages: [path] });
    test("leads to the page that is written in small letters", async ({ page }) => {
      await page.goto(`.${path}?a=b#main`);
      await expect(page).toHaveURL(new RegExp(`${meant}\\?a=b#main$`));
      await expect(page.locator("h1")).toHaveCount(1);
    });
  });
}

test("doubled slashes are one", async ({ page, baseURL }) => {
  await page.goto(`${baseURL ?? ""}/regions//africa/?a=b`);
  await expect(page).toHaveURL(/[^/]\/regions\/africa\/\?a=b$/);
  await expect(page.locator("h1")).toHaveCount(1);
});

const noise = `/${"a".repeat(1_900)}/`;

test.describe("a very long address", () => {
  test.use({ missingPages: [noise] });
  test("is cut, keeps its place and has no accessibility finding", async ({ page }) => {
    await accessibleEverywhere(page, `.${noise}`, async () => {
      await expect(page.locator(".wrong-address")).toHaveText(/^\/a{79}…$/);
    });
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false, missingPages: ["/nowhere/"] });
  test("the page says what happened and leads on", async ({ page }) => {
    await page.goto("./nowhere/");
    await expect(page.locator("h1")).toHaveText("Nothing stands at this address");
    await expect(page.locator(".wrong-address")).toHaveCount(0);
    await expect(page.getByRole("navigation", { name: "Ways on" }).getByRole("link")).toHaveCount(4);
  });
});

test.describe("without the index", () => {
  test.use({ missingPages: ["/regions/asia/"] });
  test("regions and fixed pages are still offered", async ({ page }) => {
    await page.route(/\/(?:index|countries)\.json$/, () => new Promise(() => undefined));
    await page.goto("./regions/asia/");
    await expect(page.locator(".near a").first()).toHaveText("Asia-Oceania");
    await page.unrouteAll({ behavior: "ignoreErrors" });
  });
});
