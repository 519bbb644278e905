// The harness must itself be able to fail: what it says about pages that are dirty in one way each.
import { test as bare } from "@playwright/test";
import { axe, expect, test, type Page } from "./fixtures.ts";
import { watchPage } from "./page-watch.ts";

async function show(page: Page, body: string): Promise<void> {
  const html = `<!doctype html><html lang="en"><title>A page</title><main><h1>A page</h1>${body}</main></html>`;
  await page.route("**/dirty/", (route) => route.fulfill({ contentType: "text/html", body: html }));
  await page.route("**/missing.json", (route) => route.fulfill({ status: 404, body: "" }));
  await page.route("**/cut.json", (route) => route.abort("connectionreset"));
  await page.route("http://elsewhere.example/**", (route) => route.fulfill({ contentType: "text/css", body: "" }));
  await page.goto("./dirty/");
  await page.waitForLoadState("networkidle");
}

for (const [name, body, complaint] of [
  ["a console warning", "<script>console.warn('careful')</script>", "console warning: careful"],
  ["a console error", "<script>console.error('broken')</script>", "console error: broken"],
  ["an exception", "<script>throw new Error('broken')</script>", "exception: broken"],
  ["a rejected promise", "<script>Promise.reject(new Error('late'))</script>", "exception: late"],
  ["a missing file", "<script>fetch('/missing.json')</script>", "status 404"],
  ["a failed request", "<script>fetch('/cut.json').catch(() => {})</script>", "request failed"],
  ["another host", "<link rel='stylesheet' href='http://elsewhere.example/a.css'>", "other host: http://elsewhere"],
] as const) {
  bare(`${name} is noticed`, async ({ page, context, baseURL }) => {
    const { complaints } = watchPage(context, new URL(baseURL ?? ""), []);
    await show(page, body);
    expect(complaints.join("\n")).toContain(complaint);
  });
}

test("a clean page passes", async ({ page }) => {
  await show(page, "<p>Nothing to see.</p>");
  await axe(page);
});

test("a page that is not clean fails its test", async ({ page }) => {
  test.fail();
  await show(page, "<script>console.warn('careful')</script>");
});

test("a finding of axe fails the test", async ({ page }) => {
  await show(page, "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='><button></button>");
  await expect(axe(page)).rejects.toThrow(/button-name[\s\S]*image-alt/);
});

bare("a missing page is noticed unless it was named", async ({ page, context, baseURL }) => {
  const site = new URL(baseURL ?? "");
  const forgiving = watchPage(context, site, ["/no-such-page/"]);
  const strict = watchPage(context, site, ["/another-page/"]);
  const answer = await page.goto("./no-such-page/");
  expect(answer?.status()).toBe(404);
  expect(forgiving.complaints).toEqual([]);
  expect(strict.complaints.join("\n")).toContain("status 404");
});
