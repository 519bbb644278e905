import type { CDPSession, Locator } from "@playwright/test";
import { expect, test, type Page } from "./fixtures.ts";

test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

interface Spot {
  readonly x: number;
  readonly y: number;
}
const middleOf = async (element: Locator): Promise<Spot> => {
  const box = await element.boundingBox();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
};

/** Fingers that touch, move and lift; `ways` has a start and an end for each. */
async function drag(touch: CDPSession, ways: readonly (readonly [from: Spot, to: Spot])[]): Promise<void> {
  const steps = 8;
  for (let step = 0; step <= steps; step += 1) {
    const touchPoints = ways.map(([from, to], id) => ({
      id,
      x: from.x + ((to.x - from.x) * step) / steps,
      y: from.y + ((to.y - from.y) * step) / steps,
    }));
    await touch.send("Input.dispatchTouchEvent", { type: step === 0 ? "touchStart" : "touchMove", touchPoints });
  }
  await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);

/** A page that still runs on keeps the fingers to itself, and may have taken the map out of the window. */
async function stillWithInView(page: Page, element: Locator): Promise<void> {
  await expect
    .poll(async () => {
      const before = await scrolled(page);
      await page.waitForTimeout(200);
      return (await scrolled(page)) - before;
    })
    .toBe(0);
  await element.evaluate((target) => target.scrollIntoView({ block: "center", behavior: "instant" }));
}

test("one finger on the map scrolls the page, two zoom it; buttons do the same", async ({ page }) => {
  await page.goto("./");
  const touch = await page.context().newCDPSession(page);
  const map = page.locator(".world-map .tip-box");
  await map.scrollIntoViewIfNeeded();
  await expect(page.getByText("Two fingers zoom and move the map")).toBeVisible();
  const middle = await middleOf(map);
  const before = await scrolled(page);
  await drag(touch, [[middle, { x: middle.x, y: middle.y - 150 }]]);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(before + 80);
  await expect(page.getByRole("button", { name: "Show the whole map" })).toHaveCount(0);
  await stillWithInView(page, map);
  const { x, y } = await middleOf(map);
  await drag(touch, [
    [
      { x: x - 20, y },
      { x: x - 90, y },
    ],
    [
      { x: x + 20, y },
      { x: x + 90, y },
    ],
  ]);
  await expect(page.getByRole("button", { name: "Show the whole map" })).toBeVisible();
  const ground = page.locator(".plate-base > g").first();
  const zoomed = await ground.getAttribute("transform");
  await page.getByRole("button", { name: "To the left" }).tap();
  await expect(ground).not.toHaveAttribute("transform", zoomed ?? "");
  await page.getByRole("button", { name: "Show the whole map" }).tap();
  await expect(page.getByRole("group", { name: "Move the map" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Zoom in" })).toBeFocused();
});

test("a tap opens a mark's tip, a second one or Escape closes it, and its link leads on", async ({ page }) => {
  await page.goto("./?tour=2018");
  const reach = page.locator("a[data-mark='2018-africa-durban'] .reach:visible");
  const tip = page.locator(".tip");
  await reach.scrollIntoViewIfNeeded();
  const tap = async (): Promise<void> => {
    const { x, y } = await middleOf(reach);
    await page.touchscreen.tap(x, y);
  };
  await tap();
  await expect(tip).toContainText("Durban");
  // However small the map, all of the tip is in sight.
  const box = await tip.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
  await tap();
  await expect(tip).toHaveCount(0);
  await tap();
  await expect(tip).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(tip).toHaveCount(0);
  await tap();
  await tip.getByRole("link", { name: "More about this" }).tap();
  await expect(page).toHaveURL(/\/events\/2018-africa-durban\//);
});

test.describe("with a mouse", () => {
  test.use({ hasTouch: false, isMobile: false, viewport: { width: 1366, height: 900 } });
  test("a tip stays while it is pointed at, and Escape closes it where the pointer is", async ({ page }) => {
    await page.goto("./?tour=2018");
    const reach = page.locator("a[data-mark='2018-asia-oceania-hanoi'] .reach:visible");
    const tip = page.locator(".tip");
    await reach.hover();
    await expect(tip).toContainText("Hanoi");
    for (const part of await tip.locator("b, span").all()) {
      await part.hover();
      // Longer than a tip stays when it is left.
      await page.waitForTimeout(220);
    }
    await expect(tip).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(tip).toHaveCount(0);
  });
});
