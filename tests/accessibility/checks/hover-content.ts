/** 1.4.13: what appears on hover or focus can be pointed at, stays, and goes with Escape while the focus stays where it is. */
import type { Locator, Page } from "@playwright/test";
import type { Finding } from "../finding.ts";

/** Longer than any grace with which a tip waits for the pointer, in milliseconds. */
const stay = 400;
const patience = 3000;

type Step = readonly [what: string, isSo: () => Promise<boolean>];

const isShown = (one: Locator): Promise<boolean> =>
  one.waitFor({ state: "visible", timeout: patience }).then(
    () => true,
    () => false,
  );
const isGone = (one: Locator): Promise<boolean> =>
  one.waitFor({ state: "hidden", timeout: patience }).then(
    () => true,
    () => false,
  );
const hasFocus = (one: Locator): Promise<boolean> => one.evaluate((element) => document.activeElement === element);

/** The first step that is not as it should be; later ones rest on it. */
async function firstBroken(target: string, steps: readonly Step[]): Promise<readonly Finding[]> {
  for (const [what, isSo] of steps) {
    if (!(await isSo())) return [{ rule: "hover-content", criterion: "1.4.13", target, detail: `does not: ${what}` }];
  }
  return [];
}

/** A mark of a map or a timeline and its tip. */
async function tipFindings(page: Page, box: string): Promise<readonly Finding[]> {
  const mark = page.locator(`${box} a[data-mark]:visible`).last();
  if ((await mark.count()) === 0) return [];
  await mark.evaluate((element) => element.scrollIntoView({ block: "center" }));
  const tip = page.locator(`${box} > .tip`);
  const escape = async (): Promise<boolean> => {
    await page.keyboard.press("Escape");
    return isGone(tip);
  };
  const found = await firstBroken(box, [
    [
      "appear on hover",
      () =>
        mark
          .locator(".reach:visible, .mark-bar:visible")
          .last()
          .hover({ force: true })
          .then(() => isShown(tip)),
    ],
    [
      "stay while pointed at",
      async () => {
        await tip.hover({ force: true });
        await page.waitForTimeout(stay);
        return tip.isVisible();
      },
    ],
    ["go with Escape", escape],
    ["appear on focus", () => mark.focus().then(() => isShown(tip))],
    ["go with Escape on focus", escape],
    ["leave the focus where it is", () => hasFocus(mark)],
  ]);
  await page.mouse.move(0, 0);
  return found;
}

/** The value of a chart that is pointed at stands in a line below the plot, which hides nothing. */
async function readoutFindings(page: Page): Promise<readonly Finding[]> {
  const plot = page.locator(".plot:has(.bars-row)").first();
  if ((await plot.count()) === 0) return [];
  await plot.scrollIntoViewIfNeeded();
  const [value, hint, stop] = [".plot-readout b", ".plot-readout .plot-hint", ".plot-stop[role]"].map((part) =>
    plot.locator(part),
  );
  if (!value || !hint || !stop) return [];
  const escape = async (): Promise<boolean> => {
    await page.keyboard.press("Escape");
    return isShown(hint);
  };
  return firstBroken("plot", [
    [
      "say the value on hover",
      () =>
        plot
          .locator(".bars-row .bars-track")
          .first()
          .hover({ force: true })
          .then(() => isShown(value)),
    ],
    ["give way to Escape", escape],
    [
      "say the value by key",
      async () => {
        await page.mouse.move(0, 0);
        await stop.focus();
        await page.keyboard.press("Home");
        return isShown(value);
      },
    ],
    ["give way to Escape on focus", escape],
    ["leave the focus where it is", () => hasFocus(stop)],
  ]);
}

/** The card of a citation opens when asked for, not on hover; Escape gives the focus back to its marker. */
async function cardFindings(page: Page): Promise<readonly Finding[]> {
  const marker = page.locator("a.cite:visible").first();
  if ((await marker.count()) === 0) return [];
  await marker.scrollIntoViewIfNeeded();
  const card = page.locator(".cite-card");
  return firstBroken("a.cite", [
    [
      "stay closed on hover",
      async () => {
        await marker.hover({ force: true });
        return (await card.count()) === 0;
      },
    ],
    [
      "open by key",
      async () => {
        await marker.focus();
        await page.keyboard.press("Enter");
        return isShown(card);
      },
    ],
    [
      "stay open while pointed at and left",
      async () => {
        await card.hover({ force: true });
        await page.mouse.move(0, 0);
        await page.waitForTimeout(stay);
        return card.isVisible();
      },
    ],
    [
      "close with Escape",
      async () => {
        await page.keyboard.press("Escape");
        return isGone(card);
      },
    ],
    ["give the focus back", () => hasFocus(marker)],
  ]);
}

/** Everything on a page that appears when a reader points at or focuses something else: one of each kind. */
export async function hoverFindings(page: Page): Promise<readonly Finding[]> {
  return [
    ...(await tipFindings(page, ".tip-box")),
    ...(await tipFindings(page, ".lane-box")),
    ...(await readoutFindings(page)),
    ...(await cardFindings(page)),
  ];
}
