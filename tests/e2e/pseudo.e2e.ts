/**
 * The site in strange letters (ATLAS_PSEUDO): German is accented English, two fifths longer and in brackets, Arabic is English in
 * Arabic letters. What still reads as English never went through the catalogue; what is cut off has no room for other languages.
 */
import { expect, test } from "./fixtures.ts";
import { shownWords } from "./shown-words.ts";
import { namesOfRecord } from "./names-of-record.ts";

test.skip(process.env["ATLAS_PSEUDO"] !== "1", "needs a site in strange letters");

/** One of each kind. */
const pages = [
  "",
  "regions/",
  "regions/asia-oceania/",
  "regions/africa/fact-sheet/",
  "events/",
  "events/2018-asia-oceania-hanoi/",
  "countries/",
  "countries/vn/",
  "timeline/",
  "charts/",
  "compare/?regions=africa,europe",
  "initiatives/",
  "initiatives/ineli-asean/",
  "themes/",
  "themes/7/",
  "strategy/",
  "sources/?find=hanoi",
  "sources/ifla-hanoi-workshop-report-2018/",
  "data/",
  "about/",
  "accessibility/",
  "search/?q=hanoi",
];
const widths = [1440, 360];
/** Addresses, hosts and files, whole or a part between two slashes; identifiers, and tools with their version, each isolated. */
const noWords =
  /https?:\/\/[^\s\u2069]+|(?:[\w-]*\.)+[a-z]{2,}(?:\/[^\s\u2069]*)?|[\w-]+\/|\u2068[\w-]+(?: [\d.]+)?\u2069/g;

test("every word of a page comes from the catalogue or is marked as a name or as English", async ({ page }) => {
  test.setTimeout(90_000);
  const names = namesOfRecord();
  const found: string[] = [];
  for (const path of pages) {
    await page.goto(`./ar/${path}`);
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    for (const { text, where } of await page.evaluate(shownWords, "ar")) {
      const withoutNames = names.reduce((left, name) => left.replaceAll(name, " "), text);
      const rest = withoutNames.replaceAll(noWords, " ");
      if (/[A-Za-z]{2,}/.test(rest)) found.push(`${path} ${where}: ${text.slice(0, 80)}`);
    }
  }
  expect(found).toEqual([]);
});

test("pages have room for words two fifths longer", async ({ page }) => {
  test.setTimeout(90_000);
  const found: string[] = [];
  for (const path of pages) {
    await page.goto(`./de/${path}`);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      for (const fault of await page.evaluate(findClipped)) found.push(`${path} at ${width}: ${fault}`);
    }
  }
  expect(found).toEqual([]);
});

/** Runs in the page: what is wider than its room. */
function findClipped(): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const labels = document.querySelectorAll("button, nav a, summary, th, .badge, label, option, legend, h1, h2, h3, dt");
  const cut = [...labels].flatMap((label) => {
    const style = getComputedStyle(label);
    const isHidden = style.overflowX !== "visible" && label.clientWidth > 1;
    const isCut = isHidden && label.scrollWidth > label.clientWidth + 1;
    return isCut ? [`${label.tagName.toLowerCase()} cut off: ${label.textContent.trim().slice(0, 50)}`] : [];
  });
  return [...(scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px too wide`] : []), ...cut];
}
