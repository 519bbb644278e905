// What is said along a chart by key is what its table says, row by row: spoken exploration, plot and table are one.
import { expect, test } from "./fixtures.ts";

/** Charts with one value a row. */
const charts = ["people-by-tour", "respondents-by-region", "ideas"] as const;

interface Spoken {
  readonly whole: string;
  readonly value: string;
}

test("charts say by key what their tables say", async ({ page }) => {
  await page.goto("./charts/", { waitUntil: "networkidle" });
  for (const chart of charts) {
    const figure = page.locator(`#${chart}`);
    await figure.scrollIntoViewIfNeeded();
    const status = figure.getByRole("status");
    const listen = (): Promise<Spoken> =>
      status.evaluate((line) => ({
        whole: line.textContent ?? "",
        value: line.querySelector("b")?.textContent ?? "",
      }));
    await figure.locator(".plot-stop").focus();
    await page.keyboard.press("Home");
    await expect(status.locator("b")).toBeVisible();
    const said = [await listen()];
    for (let isEnd = false; !isEnd;) {
      await page.keyboard.press("ArrowDown");
      const next = await listen();
      isEnd = next.whole === said.at(-1)?.whole;
      if (!isEnd) said.push(next);
    }
    await figure.getByRole("link", { name: "Table", exact: true }).click();
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
