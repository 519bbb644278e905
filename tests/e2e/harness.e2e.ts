// The harness must itself be able to fail: each page here is dirty in one way, and each test is expected to fail.
import { axe, expect, test, type Page } from "./fixtures.ts";

async function show(page: Page, body: string): Promise<void> {
  const html = `<!doctype html><html lang="en"><title>A page</title><main><h1>A page</h1>${body}</main></html>`;
  await page.route("**/dirty/", (route) => route.fulfill({ contentType: "text/html", body: html }));
  await page.route("**/missing.json", (route) => route.fulfill({ status: 404, body: "" }));
  await page.route("**/cut.json", (route) => route.abort("connectionreset"));
  await page.route("http://elsewhere.example/**", (route) => route.fulfill({ contentType: "text/css", body: "" }));
  await page.goto("./dirty/");
  await page.waitForLoadState("networkidle");
}

test("a clean page passes", async ({ page }) => {
  await show(page, "<p>Nothing to see.</p>");
  await axe(page);
});

for (const [name, body] of [
  ["a console warning", "<script>console.warn('careful')</script>"],
  ["a console error", "<script>console.error('broken')</script>"],
  ["an exception", "<script>throw new Error('broken')</script>"],
  ["a rejected promise", "<script>Promise.reject(new Error('broken'))</script>"],
  ["a missing file", "<script>fetch('/missing.json')</script>"],
  ["a failed request", "<script>fetch('/cut.json').catch(() => {})</script>"],
  ["another host", "<link rel='stylesheet' href='http://elsewhere.example/a.css'>"],
] as const) {
  test(`${name} fails the test`, async ({ page }) => {
    test.fail();
    await show(page, body);
  });
}

test("a finding of axe fails the test", async ({ page }) => {
  await show(page, "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='><button></button>");
  await expect(axe(page)).rejects.toThrow(/button-name[\s\S]*image-alt/);
});

test.describe("pages that are missing on purpose", () => {
  test.use({ missingPages: ["/no-such-page/"] });

  test("the named one is forgiven", async ({ page }) => {
    const answer = await page.goto("./no-such-page/");
    expect(answer?.status()).toBe(404);
  });

  test("another one is not", async ({ page }) => {
    test.fail();
    await page.goto("./neither-this/");
  });
});
