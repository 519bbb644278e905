// What a figure's drawer hands over: its table, its data and its picture, as they are on screen.
import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import sharp from "sharp";
import { expect, test, type Page } from "./fixtures.ts";

interface Taken {
  readonly name: string;
  readonly content: Buffer;
}

/** Opens the drawer of a figure; `around` holds its button. */
async function openDrawer(page: Page, around: string): Promise<void> {
  const button = page.locator(`${around} .take-away > .button`).first();
  await button.scrollIntoViewIfNeeded();
  await button.click();
  await expect(page.locator(".drawer")).toBeVisible();
}

async function take(page: Page, name: RegExp): Promise<Taken> {
  const downloading = page.waitForEvent("download");
  await page.locator(".drawer").getByRole("button", { name }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

const records = (csv: Buffer): readonly Readonly<Record<string, string>>[] => parse(csv, { columns: true, bom: true });

test("the table of a filtered chart comes as it stands on the page, with its sources", async ({ page }) => {
  await page.goto("./charts/?people-by-tour=table.by-value.africa");
  const table = page.locator("#people-by-tour table.data");
  await openDrawer(page, "#people-by-tour");
  await expect(table).toBeVisible();
  const heads = await table.locator("thead th").allInnerTexts();
  const shown = await table.locator("tbody tr").evaluateAll((rows) =>
    rows.map((row) =>
      [...row.querySelectorAll("th, td")].map((cell) => {
        const copy = cell.cloneNode(true);
        if (copy instanceof Element) for (const marker of copy.querySelectorAll(".cite")) marker.remove();
        return copy.textContent?.trim() ?? "";
      }),
    ),
  );
  const csv = await take(page, /, CSV$/);
  expect(csv.name).toBe("charts-people-by-tour.csv");
  const rows = records(csv.content);
  const [last = ""] = heads.slice(-1);
  expect(
    rows.map((row) =>
      heads.map((head) => (head === last ? row[`${head}: as shown`] || "not recorded" : (row[head] ?? ""))),
    ),
  ).toEqual(shown);
  const stated = rows.filter((row) => row[`${last}: status`] === "stated");
  expect(stated.length).toBeGreaterThan(0);
  for (const row of stated) {
    expect(Number(row[last])).toBeGreaterThan(0);
    expect(row[`${last}: source addresses`]).toMatch(/^https?:/);
  }
  const { title, licence, address, dataVersion, sources } = JSON.parse(
    (await take(page, /, JSON$/)).content.toString(),
  );
  expect(title).not.toBe("");
  expect(licence.name).toBe("CC BY 4.0");
  expect(dataVersion).toMatch(/^\d+\.\d+\.\d+$/);
  expect(address).toMatch(/charts\/\?people-by-tour=table\.by-value\.africa#people-by-tour$/);
  expect(sources.length).toBeGreaterThan(0);
  const excel = await take(page, /CSV for Excel$/);
  expect(excel.content.subarray(0, 3).toString("hex")).toBe("efbbbf");
});

test("lists come with the filters of the address", async ({ page }) => {
  // The list grows short when its filter comes to life: what is pressed before may have moved away.
  await page.goto("./events/?region=africa");
  await openDrawer(page, ".result");
  const count = await page.locator(".listed-event").count();
  expect(records((await take(page, /, CSV$/)).content)).toHaveLength(count);
});

/** Mean lightness of a picture's corner, 0 to 255, and how many shades the whole has. */
async function look(
  png: Buffer,
): Promise<{ readonly width: number; readonly corner: number; readonly spread: number }> {
  const { width = 0 } = await sharp(png).metadata();
  const piece = await sharp(png).extract({ left: 4, top: 20, width: 40, height: 40 }).png().toBuffer();
  const corner = await sharp(piece).stats();
  const whole = await sharp(png).stats();
  return { width, corner: corner.channels[0]?.mean ?? 0, spread: whole.channels[0]?.stdev ?? 0 };
}

test.describe("in the dark", () => {
  test.use({ colorScheme: "dark" });
  for (const { path, around, source } of [
    { path: "./", around: ".world-map", source: "Colorado State Library" },
    { path: "./timeline/?period=2018", around: ".timeline", source: "IFLA" },
  ]) {
    test(`the picture of ${around} is light, whole and says where it is from`, async ({ page }) => {
      await page.goto(path);
      await openDrawer(page, around);
      const picture = await look((await take(page, /, PNG$/)).content);
      expect(picture.width).toBe(2400);
      expect(picture.corner).toBeGreaterThan(240);
      expect(picture.spread).toBeGreaterThan(8);
      const svg = (await take(page, /, SVG$/)).content.toString();
      const said = await page.evaluate((text) => {
        const drawn = new DOMParser().parseFromString(text, "image/svg+xml");
        const fails = drawn.querySelector("parsererror, script, foreignObject, [style], [class]") !== null;
        return { fails, title: drawn.querySelector("title")?.textContent, words: drawn.documentElement.textContent };
      }, svg);
      expect(said.fails).toBe(false);
      expect(said.title).not.toBe("");
      expect(said.words).toContain(source);
      expect(said.words).toContain("CC BY 4.0");
      expect(said.words).toMatch(/https?:\/\//);
      expect(await page.locator("iframe[aria-hidden]").count()).toBe(0);
    });
  }
});
