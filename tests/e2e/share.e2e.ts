import { readFile } from "node:fs/promises";
import { accessibleEverywhere, expect, test, type Page } from "./fixtures.ts";

const hanoi = "./events/2018-asia-oceania-hanoi/";
const drawerOf = (page: Page) => page.getByRole("group", { name: /^Share, cite, download/ });
const opener = (page: Page) => page.getByRole("button", { name: /^Share, cite, download/ }).first();
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

test.describe("with a clipboard", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("a page is shared and cited from the keyboard, and Escape gives the focus back", async ({ page }) => {
    await page.clock.setFixedTime(new Date(2026, 11, 5, 12));
    await page.goto(hanoi);
    await opener(page).focus();
    await page.keyboard.press("Enter");
    const drawer = drawerOf(page);
    await expect(drawer.getByRole("button", { name: "Copy link to this view" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(drawer.getByRole("status")).toHaveText("Copied: link to this view");
    await expect(drawer.getByRole("button", { name: "Link copied" })).toBeFocused();
    const address = page.url();
    expect(await copied(page)).toBe(address);
    await expect(drawer.getByRole("link", { name: "Send by mail" })).toHaveAttribute(
      "href",
      new RegExp(`&body=Hanoi%2C%20regional%20workshop%202018%0D%0A${encodeURIComponent(address)}$`),
    );

    const apa = `Global Vision Atlas. (2026, November 22). Hanoi, regional workshop 2018 (Version 1.0.0). Retrieved December 5, 2026, from ${address}`;
    await expect(drawer.getByText(apa)).toBeVisible();
    await drawer.getByRole("button", { name: "Copy APA citation of this view" }).press("Enter");
    await expect(drawer.getByRole("status")).toHaveText("Copied: APA citation of this view");
    expect(await copied(page)).toBe(apa);

    const saving = page.waitForEvent("download");
    await drawer.getByRole("button", { name: "Download RIS citation of this view" }).press("Enter");
    const file = await saving;
    expect(file.suggestedFilename()).toBe("global-vision-atlas-events-2018-asia-oceania-hanoi.ris");
    const ris = await readFile(await file.path(), "utf8");
    expect(ris.split("\r\n")).toEqual(
      expect.arrayContaining(["TY  - ELEC", "AU  - Global Vision Atlas", "ET  - 1.0.0", `UR  - ${address}`, "ER  - "]),
    );

    await page.keyboard.press("Escape");
    await expect(drawer).toHaveCount(0);
    await expect(opener(page)).toBeFocused();
  });

  test("a figure is shared as it stands, and its sources are cited one by one and all at once", async ({ page }) => {
    await page.goto("./charts/?view=none&utm_source=mail");
    const figure = page.getByRole("button", { name: /^Share, cite, download/ }).nth(1);
    await figure.click();
    const drawer = drawerOf(page);
    await drawer.getByRole("button", { name: "Copy link to this view" }).click();
    const link = new URL(await copied(page));
    expect(link.search).not.toContain("utm_source");
    await expect(page.locator(link.hash)).toBeAttached();

    await drawer.getByText(/^Cite the original sources?/).click();
    const entries = drawer.locator(".cite-sources li");
    await expect(entries).toHaveCount(3);
    await drawer.getByRole("button", { name: /^Show all \d+ sources$/ }).click();
    expect(await entries.count()).toBeGreaterThan(3);
    await expect(entries.first()).toContainText("Retrieved");
    await expect(entries.first().locator("cite > bdi[lang]")).toBeVisible();
    await drawer.getByLabel("Style or format").selectOption("BibTeX");
    await expect(entries.first()).toContainText("@online{");
    await drawer.getByRole("button", { name: "Copy BibTeX citations of all sources" }).click();
    expect((await copied(page)).match(/^@online\{/gm)).toHaveLength(await entries.count());
  });
});

test("where the clipboard is shut, the text is there to be copied by hand, and a device may share", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    const share = async (what: ShareData): Promise<void> => {
      document.title = `${what.title ?? ""} ${what.url ?? ""}`;
    };
    Object.defineProperty(navigator, "share", { value: share });
  });
  await page.goto(hanoi);
  await opener(page).click();
  await drawerOf(page).getByRole("button", { name: "Copy link to this view" }).click();
  const field = drawerOf(page).getByLabel("Text to copy");
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(page.url());
  await expect(drawerOf(page).getByRole("status")).toContainText("copy it yourself");
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(page.url());
  await drawerOf(page).getByRole("button", { name: "Share from this device" }).click();
  await expect(page).toHaveTitle(`Hanoi, regional workshop 2018 ${page.url()}`);
});

test("a drawer that does not load says so, and opens when it can", async ({ page }) => {
  await page.goto(hanoi);
  await page.route("**/assets/take-away-drawer-*.js", (route) => route.abort("aborted"));
  await opener(page).click();
  await expect(page.getByRole("alert")).toContainText("did not load");
  await page.unroute("**/assets/take-away-drawer-*.js");
  await opener(page).click();
  await expect(drawerOf(page)).toBeVisible();
});

test("an open drawer is accessible, wide and narrow, light and dark", async ({ page }) => {
  // The page around it is looked at with the other pages of events.
  const arrive = async (): Promise<void> => {
    await opener(page).click();
    await drawerOf(page)
      .getByText(/^Cite the original sources?/)
      .click();
  };
  await accessibleEverywhere(page, hanoi, arrive, { within: ".take-away:has(.drawer)" });
});
