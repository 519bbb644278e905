// What is said along a chart by key is what its table says, row by row, and what is said of a map's stops what its list says:
// spoken exploration, plot and table are one.
import { expect, test } from "./fixtures.ts";

/** Charts with one value a row. */
const charts = ["people-by-tour", "respondents-by-region", "ideas"] as const;

interface Spoken {
  readonly whole: string;
  readonly value: string;
}

test("charts say by key what their tables say", async ({ page }) => {
  await page.goto("./charts/");
  for (const chart of charts) {
    const figure = page.locator(`#${chart}`);
    await figure.scrollIntoViewIfNeeded();
    const status = figure.getByRole("status");
    const listen = (): Promise<Spoken> =>
      status.evaluate((line) => ({
        whole: line.textContent ?? "",
        value: line.querySelector("b")?.textContent ?? "",
      }));
    await figure.locator(".plot-stop[role]").focus();
    await page.keyboard.press("End");
    await expect(status.locator("b")).toBeVisible();
    const last = await listen();
    await page.keyboard.press("Home");
    await expect(status).not.toHaveText(last.whole);
    const said = [await listen()];
    while (said.at(-1)?.whole !== last.whole) {
      await page.keyboard.press("ArrowDown");
      await expect(status).not.toHaveText(said.at(-1)?.whole ?? "");
      said.push(await listen());
    }
    await figure.getByRole("link", { name: "Table", exact: true }).press("Enter");
    await expect(figure.getByRole("table")).toBeVisible();
    const rows = await figure
      .locator("tbody tr:not(.is-here)")
      .evaluateAll((all) =>
        all.map((row) => ({ head: row.querySelector("th")?.textContent ?? "", text: row.textContent ?? "" })),
      );
    expect(said.length, `${chart}: a sentence a row`).toBe(rows.length);
    for (const [place, { head, text }] of rows.entries()) {
      expect(said[place]?.whole, `${chart}, row ${place}`).toContain(head);
      expect(text, `${chart}, row ${place}`).toContain(said[place]?.value);
    }
  }
});

test("the map says by key what the list of its stops says, in the same order", async ({ page }) => {
  await page.goto("./");
  const listed = await page.locator(".tracks li").evaluateAll((stops) =>
    stops.map((stop) => {
      const [order = "", name = ""] = [".disc", "b"].map((part) => stop.querySelector(part)?.textContent ?? "");
      return { order, name, date: stop.querySelector(":scope > span")?.textContent ?? "" };
    }),
  );
  expect(listed.length).toBeGreaterThan(10);
  const map = page.getByRole("application");
  await map.focus();
  await page.keyboard.press("Enter");
  const focused = page.locator("a[data-mark]:focus");
  await expect(focused).toHaveAccessibleName(new RegExp(`^Stop ${listed[0]?.order} of .* ${listed[0]?.name},`));
  const names = await map
    .locator("a.stop")
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute("aria-label")));
  const said = page.getByRole("group", { name: "Follow the torch" }).getByRole("status");
  const next = page.getByRole("button", { name: "Next stop" });
  await next.focus();
  for (const [place, { order, name, date }] of listed.entries()) {
    await page.keyboard.press("Enter");
    await expect(said, `stop ${place}`).toHaveText(new RegExp(`^Stop ${order} of \\d+, \\d{4}: ${name}, .*${date}`));
    expect(names[place], "the mark and the player say one sentence").toBe(await said.textContent());
  }
  await expect(next).toBeDisabled();
});
