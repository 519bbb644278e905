/** What an Arabic page must not get wrong: drawings do not mirror, their words run their own way, and nothing lies under anything. */
import type { Locator } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const extentsOf = (parts: Locator): Promise<readonly Extent[]> =>
  parts.evaluateAll((all) =>
    all.map((part) => {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      return { left, right, top, bottom };
    }),
  );
const middles = async (parts: Locator): Promise<readonly number[]> =>
  (await extentsOf(parts)).map(({ left, right }) => (left + right) / 2);
const rising = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => a - b);

test("a chart over time runs to the right as the timeline does, and its words lie clear of its lines", async ({
  page,
}) => {
  await page.goto("./ar/charts/#votes-over-time");
  const figure = page.locator("#votes-over-time");
  await expect(figure.locator(".line-dot").first()).toBeVisible({ timeout: 15_000 });
  const dots = await middles(figure.locator(".line-dot"));
  expect(dots.length).toBeGreaterThan(1);
  expect(dots).toEqual(rising(dots));
  const [grid] = await extentsOf(figure.locator(".recharts-cartesian-grid-horizontal line").first());
  const ticks = await extentsOf(figure.locator(".recharts-cartesian-axis-tick-value[orientation=left]"));
  expect(ticks.length).toBeGreaterThan(2);
  expect(Math.max(...ticks.map(({ right }) => right))).toBeLessThanOrEqual(grid?.left ?? 0);

  await page.goto("./ar/timeline/");
  const years = await middles(page.locator(".lane-axis text"));
  expect(years.length).toBeGreaterThan(5);
  expect(years).toEqual(rising(years));
});

test("arrow keys lead on in time where it runs", async ({ page }) => {
  await page.goto("./ar/charts/#votes-over-time");
  const figure = page.locator("#votes-over-time");
  await expect(figure.locator(".line-dot").first()).toBeVisible({ timeout: 15_000 });
  await figure.locator(".plot-stop[role]").focus();
  await page.keyboard.press("ArrowRight");
  await expect(figure.locator(".plot-readout")).toContainText("2,200");
  await page.keyboard.press("ArrowRight");
  await expect(figure.locator(".plot-readout")).toContainText("21,772");
});

const regions = [
  "africa",
  "asia-oceania",
  "europe",
  "latin-america-caribbean",
  "middle-east-north-africa",
  "north-america",
];

for (const language of ["", "ar/"]) {
  test(`no name of a plate lies under its keys, from ${language || "the root"} on`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    for (const region of regions) {
      await page.goto(`./${language}regions/${region}/`);
      await page.locator(".plate-keys").scrollIntoViewIfNeeded();
      const keys = await extentsOf(page.locator(".plate-keys button:visible"));
      expect(keys.length, region).toBeGreaterThan(0);
      const names = page.locator(".region-map :is(.edge-note, .stop-label, .dot-label, .island-name, .country-name)");
      const covered = (await extentsOf(names)).filter((name) =>
        keys.some(
          (key) => name.left < key.right && name.right > key.left && name.top < key.bottom && name.bottom > key.top,
        ),
      );
      expect(covered, region).toEqual([]);
    }
  });
}
