import { axe, expect, test, type Page } from "./fixtures.ts";

const switcher = (page: Page) => page.locator(".language-switch");
const wide = { width: 1440, height: 800 };

test.describe("the language switch", () => {
  test("leads to the same view in another language, and back", async ({ page }) => {
    await page.goto("./?tour=2018#figures");
    await expect(page.getByRole("application")).toBeVisible();
    await switcher(page).getByText("English", { exact: true }).first().click();
    const links = switcher(page).getByRole("link");
    await expect(links.first()).toBeVisible();
    for (const link of await links.all()) {
      const tag = (await link.getAttribute("lang")) ?? "";
      expect(await link.getAttribute("hreflang")).toBe(tag);
      const prefix = tag === "en" ? "" : `/${tag}`;
      expect(await link.getAttribute("href")).toMatch(new RegExp(`${prefix}/\\?tour=2018#figures$`));
    }
    await expect(switcher(page).locator("[aria-current]")).toHaveText("English");
    await axe(page, { within: ".head" });
    // Escape closes and gives the focus back; the keyboard opens again.
    await page.keyboard.press("Escape");
    await expect(links.first()).toBeHidden();
    await page.keyboard.press("Enter");
    await switcher(page).getByRole("link", { name: "العربية" }).click();
    await expect(page).toHaveURL(/\/ar\/\?tour=2018#figures$/);
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    await expect(page.locator("#plate-title")).toContainText("2018");
    expect(await page.evaluate(() => localStorage.getItem("atlas-language"))).toBe("ar");
    await switcher(page).locator("summary").click();
    await expect(switcher(page).locator("[aria-current]")).toHaveText("العربية");
    await expect(switcher(page).getByRole("link", { name: "English" })).toHaveAttribute(
      "href",
      /\/\?tour=2018#figures$/,
    );
    // It closes when the focus goes elsewhere.
    await page.locator(".mark").first().focus();
    await expect(links.first()).toBeHidden();
  });

  test.describe("at a wrong address", () => {
    test.use({ missingPages: ["/nowhere/"] });
    test("keeps it wrong", async ({ page }) => {
      await page.goto("./nowhere/?a=b");
      await expect(page.locator(".wrong-address")).toBeVisible();
      await expect(switcher(page).locator("[lang=ar]")).toHaveAttribute("href", /\/ar\/nowhere\/\?a=b$/);
    });
  });

  test.describe("without script", () => {
    test.use({ javaScriptEnabled: false, missingPages: ["/nowhere/"] });
    test("opens, and leads to the page", async ({ page }) => {
      await page.goto("./regions/africa/?x=y");
      await expect(page.locator(".theme-switch")).toBeHidden();
      await switcher(page).locator("summary").click();
      await switcher(page).getByRole("link", { name: "العربية" }).click();
      await expect(page).toHaveURL(/\/ar\/regions\/africa\/$/);
      await page.goto("./nowhere/");
      await expect(switcher(page).locator("[lang=ar]")).toHaveAttribute("href", /\/ar\/$/);
    });
  });
});

test.describe("a reader whose browser asks for Arabic", () => {
  test.use({ locale: "ar", isFirstVisit: true });
  const offer = (page: Page) => page.locator(".language-offer");

  test("is offered it once, in Arabic, and nothing moves", async ({ page }) => {
    const fetched: string[] = [];
    page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { dataset } = document.documentElement;
          dataset["shift"] = String(Number(dataset["shift"] ?? 0) + Number(entry.toJSON().value));
        }
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto("./about/");
    await expect(offer(page)).toHaveAttribute("lang", "ar");
    await expect(offer(page)).toHaveAttribute("dir", "rtl");
    await expect(page.getByRole("status").filter({ has: offer(page) })).toContainText("العربية");
    await expect(page).toHaveURL(/[^r]\/about\/$/);
    // What remains is the arrival of the web font.
    expect(Number(await page.locator("html").getAttribute("data-shift"))).toBeLessThan(0.001);
    expect(fetched.filter((path) => path.includes("words-ar"))).toEqual([]);
    await axe(page, { within: ".language-offer" });
    await page.setViewportSize({ width: 320, height: 600 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    for (const control of await offer(page).locator(".button").all()) {
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    await expect(offer(page).getByRole("link")).toHaveAttribute("href", /\/ar\/about\/$/);
    await offer(page).getByRole("button").focus();
    await page.keyboard.press("Enter");
    await expect(offer(page)).toHaveCount(0);
    await page.reload();
    await expect(offer(page)).toHaveCount(0);
    expect(await page.evaluate(() => localStorage.getItem("atlas-language"))).toBe("en");
  });

  test("finds all that the keyboard reaches above the offer", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto("./about/");
    await expect(offer(page)).toBeVisible();
    await page.locator("main").focus();
    for (let press = 0; press < 40; press += 1) {
      await page.keyboard.press("Tab");
      const room = await page.evaluate(() => {
        const [own, reached] = [document.querySelector(".language-offer"), document.activeElement];
        if (own === null || reached === null) return -1;
        // A table that takes the focus, to be moved sideways, may be taller than the window: then its beginning counts.
        const { top, bottom } = reached.getBoundingClientRect();
        return own.contains(reached) ? 0 : own.getBoundingClientRect().top - Math.min(bottom, top + 44);
      });
      expect(room, `after ${press + 1} presses`).toBeGreaterThanOrEqual(0);
    }
  });

  test("is not asked again after following it, nor on an Arabic page", async ({ page }) => {
    await page.goto("./about/");
    await offer(page).getByRole("link").click();
    await expect(page).toHaveURL(/\/ar\/about\/$/);
    await expect(page.locator("html")).toHaveAttribute("lang", "ar");
    await page.goto("./about/");
    await expect(offer(page)).toHaveCount(0);
  });
});

test.describe("the head", () => {
  // Prerendered as it is with script, and sooner there.
  test.use({ javaScriptEnabled: false });
  test("holds in every language at every width", async ({ page }) => {
    await page.setViewportSize(wide);
    await page.goto("./search/");
    const links = await switcher(page)
      .locator("a")
      .evaluateAll((all) =>
        all.map((link) => ({ tag: link.getAttribute("lang") ?? "", href: link.getAttribute("href") ?? "" })),
      );
    expect(links.length).toBeGreaterThan(1);
    for (const { tag, href } of links) {
      await page.setViewportSize(wide);
      await page.goto(href);
      for (const width of [1440, 1360, 1280, 1216, 1024, 768, 360, 320]) {
        await page.setViewportSize({ width, height: 800 });
        const head = await page.evaluate(() => ({
          overflow: document.documentElement.scrollWidth - window.innerWidth,
          height: document.querySelector(".head")?.getBoundingClientRect().height ?? 0,
        }));
        expect(head.overflow, `${tag} at ${width} px`).toBeLessThanOrEqual(0);
        expect(head.height, `${tag} at ${width} px`).toBeLessThanOrEqual(70);
      }
    }
  });
});

test("the web font is Latin, and stays on the server where text is not", async ({ browser, baseURL }) => {
  const fontsOf = async (tag: string): Promise<number> => {
    // A context of its own: a font that an earlier page fetched is at hand.
    const page = await browser.newPage({ baseURL: baseURL ?? "" });
    let fonts = 0;
    page.on("request", (request) => {
      if (request.resourceType() === "font") fonts += 1;
    });
    await page.goto(`./${tag}/search/`, { waitUntil: "networkidle" });
    await page.close();
    return fonts;
  };
  const [german, ...others] = await Promise.all(["de", "ar", "ru", "zh"].map(fontsOf));
  expect(german).toBeGreaterThan(0);
  expect(others).toEqual([0, 0, 0]);
});
