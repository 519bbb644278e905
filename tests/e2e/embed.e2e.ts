import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Frame, Locator } from "@playwright/test";
import { accessibleEverywhere, axe, expect, test, type Page } from "./fixtures.ts";

const event = "./events/2018-asia-oceania-hanoi/";
const widths = ["320", "600", "900"] as const;

async function openDialog(page: Page): Promise<Locator> {
  await page
    .getByRole("button", { name: /^Share, cite, download/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Embed in a page" }).click();
  const dialog = page.getByRole("dialog", { name: "Embed: Hanoi" });
  await expect(dialog.getByText(/Loads one HTML page of \d+ kB/)).toBeVisible();
  return dialog;
}

/** How far a frame's document is larger than the frame. */
const overhang = (frame: Frame): Promise<{ readonly down: number; readonly aside: number }> =>
  frame.evaluate(() => {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
    return { down: scrollHeight - clientHeight, aside: scrollWidth - clientWidth };
  });

/** A page of somebody else, on another origin. */
async function foreignHost(body: string): Promise<{ readonly address: string; readonly close: () => void }> {
  const html = `<!doctype html><html lang="en"><title>Somebody else</title><link rel="icon" href="data:,"><h1>Somebody else</h1>${body}</html>`;
  const server = createServer((_request, response) =>
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html),
  );
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port }: AddressInfo = Object(server.address());
  return { address: `http://127.0.0.1:${port}/`, close: () => void server.close() };
}

interface Visit {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
}
async function visit(browser: Browser, address: string, javaScriptEnabled: boolean): Promise<Visit> {
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 1000, height: 800 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => requests.push(request.url()));
  page.on("requestfailed", (request) => complaints.push(request.url()));
  await page.goto(address, { waitUntil: "networkidle" });
  return { page, complaints, requests };
}

test("the dialog gives a code that works in the page of somebody else", async ({ page, browser, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(event);
  const dialog = await openDialog(page);
  // The preview is looked at as a page of its own, below.
  await axe(page, { within: ".embed-dialog > :not(.embed-preview)" });
  const codes: string[] = [];
  for (const width of widths) {
    await dialog.getByLabel("Width of the frame").selectOption(width);
    await expect(dialog.getByText(/Loads one HTML page of \d+ kB/)).toBeVisible();
    codes.push(await dialog.getByLabel("Code for your page").inputValue());
  }
  await dialog.getByLabel("Colours").selectOption("dark");
  await expect(dialog.getByText(/Loads one HTML page of \d+ kB/)).toBeVisible();
  const copy = dialog.getByRole("button", { name: /^Copy/ });
  await copy.click();
  await expect(dialog.getByRole("status")).toHaveText(/^Copied/);
  codes.push(await page.evaluate(() => navigator.clipboard.readText()));
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("button", { name: "Embed in a page" })).toBeFocused();

  const host = await foreignHost(codes.join("\n").replaceAll(' loading="lazy"', ""));
  const site = new URL(baseURL ?? "").origin;
  for (const hasScript of [true, false]) {
    const { page: foreign, complaints, requests } = await visit(browser, host.address, hasScript);
    const frames = foreign.frames().filter((frame) => frame !== foreign.mainFrame());
    expect(frames).toHaveLength(codes.length);
    for (const frame of frames) {
      await expect(frame.getByRole("heading", { level: 1, name: "Hanoi" })).toBeVisible();
      await expect(frame.getByRole("region", { name: "Sources" }).getByRole("link").first()).toBeVisible();
      expect(await overhang(frame)).toEqual({ down: 0, aside: 0 });
    }
    if (hasScript) {
      const ground = await frames.at(-1)?.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      expect(ground).toBe("rgb(12, 20, 32)");
      expect(await frames[0]?.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    }
    expect(await foreign.context().cookies()).toEqual([]);
    expect(complaints).toEqual([]);
    // One request a frame, none to anybody else.
    expect(requests.filter((url) => new URL(url).origin === site)).toHaveLength(codes.length);
    expect(requests.filter((url) => new URL(url).origin !== site)).toEqual([host.address]);
    await foreign.context().close();
  }
  host.close();
});

test("a link in a frame opens beside the foreign page", async ({ browser, baseURL }) => {
  const host = await foreignHost(`<iframe src="${baseURL ?? ""}embed/map/2018/" width="900" height="900"></iframe>`);
  const { page } = await visit(browser, host.address, true);
  const opened = page.waitForEvent("popup");
  // A mark of the drawing, as pointers reach it.
  await page.frameLocator("iframe").locator(".stop").first().click();
  expect(new URL((await opened).url()).pathname).toMatch(/\/events\/2018-latin-america-caribbean-santiago\/$/);
  expect(page.url()).toBe(host.address);
  await page.context().close();
  host.close();
});

test("embeds fit any frame from 280 to 1200 pixels", async ({ page }) => {
  for (const path of [
    "map/",
    "map/asia-oceania/",
    "regions/north-america/",
    "charts/opportunities-by-region/",
    "charts/votes-over-time/",
  ]) {
    await page.setViewportSize({ width: 280, height: 600 });
    await page.goto(`./embed/${path}`);
    for (const width of [280, 320, 600, 900, 1200]) {
      await page.setViewportSize({ width, height: 600 });
      const { aside } = await overhang(page.mainFrame());
      expect(aside, `${path} at ${width}`).toBe(0);
      const cut = await page.locator(".embed").evaluate((embed) => embed.scrollWidth - embed.clientWidth);
      expect(cut, `${path} cut at ${width}`).toBe(0);
    }
  }
});

test("the address chooses light or dark whatever the reader's system has", async ({ page }) => {
  const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("./embed/map/?theme=light");
  expect(await ground()).toBe("rgb(250, 247, 240)");
  await page.goto("./embed/map/?theme=nonsense");
  expect(await ground()).toBe("rgb(12, 20, 32)");
});

for (const path of ["map/africa/", "charts/people-by-tour/", "events/2018-asia-oceania-hanoi/"]) {
  test(`${path} can be read by everybody`, ({ page }) => accessibleEverywhere(page, `./embed/${path}`));
}
