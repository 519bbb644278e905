/** 1.4.10 and 1.4.12: at 320 px, at 400 %, and with wider spacing no text is cut off and none lies on another. */
import type { Page } from "@playwright/test";
import type { Finding } from "../finding.ts";

/** The spacing that a reader may set, as the criterion lists it. */
const spacing =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }";

/** Sets the spacing of 1.4.12 on the page. */
export async function widenText(page: Page): Promise<void> {
  await page.evaluate((rules) => {
    // Made by script: the page's policy lets in no style sheet of others.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, spacing);
}

/** Text that is cut off or lies on other text; drawings are looked at elsewhere. Runs in the page. */
function readRoom(): {
  readonly clipped: readonly string[];
  readonly overlapping: readonly string[];
  readonly sideways: number;
} {
  const words = (element: Element): string =>
    `${element.tagName.toLowerCase()}.${element.className} "${element.textContent?.trim().slice(0, 50) ?? ""}"`;
  for (const section of document.querySelectorAll(".is-deferred")) section.classList.remove("is-deferred");
  const isRead = (element: Element): boolean =>
    element.closest("svg, .vh, .skip, [aria-hidden=true], canvas") === null &&
    element.checkVisibility({ visibilityProperty: true });
  const own = (element: Element): readonly Text[] =>
    [...element.childNodes].filter((node): node is Text => node instanceof Text && node.data.trim() !== "");
  const bearers = [...document.body.querySelectorAll("*")].filter(
    (element) => own(element).length > 0 && isRead(element),
  );
  const cuts = (element: Element): boolean => {
    const { overflowX, overflowY, position } = getComputedStyle(element);
    if (position === "absolute" && element.clientWidth <= 1) return false;
    const isCut = (overflow: string): boolean => overflow === "hidden" || overflow === "clip";
    return (
      (isCut(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (isCut(overflowY) && element.scrollHeight > element.clientHeight + 1)
    );
  };
  const clippers = [...document.body.querySelectorAll("*")].filter((element) => isRead(element) && cuts(element));
  const clipped = clippers.filter((element) => bearers.some((bearer) => element.contains(bearer)));
  const boxes = bearers.flatMap((element) =>
    own(element).flatMap((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      // The line's box is higher than its letters.
      return [...range.getClientRects()].map(({ left, right, top, bottom }) => {
        const spare = (bottom - top) / 4;
        return { element, left: left + 1, right: right - 1, top: top + spare, bottom: bottom - spare };
      });
    }),
  );
  const sorted = boxes.filter(({ left, right }) => right > left).toSorted((a, b) => a.top - b.top);
  const overlapping = new Set<string>();
  for (const [place, box] of sorted.entries()) {
    for (let later = place + 1; later < sorted.length; later += 1) {
      const other = sorted[later];
      if (!other || other.top >= box.bottom) break;
      const isApart = other.left >= box.right || other.right <= box.left;
      const scrolled = box.element.closest(".table-box") ?? other.element.closest(".table-box");
      if (!isApart && scrolled === null && box.element !== other.element)
        overlapping.add(`${words(box.element)} on ${words(other.element)}`);
    }
  }
  const sideways = document.documentElement.scrollWidth - window.innerWidth;
  return { clipped: clipped.map(words), overlapping: [...overlapping], sideways };
}

/** What is cut off, overlaps or needs sideways scroll on the page as it stands. */
export async function roomFindings(page: Page, rule: string, criterion: string): Promise<readonly Finding[]> {
  const { clipped, overlapping, sideways } = await page.evaluate(readRoom);
  const finding = (target: string, detail: string): Finding => ({ rule, criterion, target, detail });
  return [
    ...clipped.map((target) => finding(target, "text is cut off")),
    ...overlapping.map((target) => finding(target, "text lies on text")),
    ...(sideways > 0 ? [finding("html", `sideways scroll of ${sideways} px`)] : []),
  ];
}

/** Parts that stay while the page scrolls and take more than half of a low window, as at 400 %. */
export async function stickyFindings(page: Page): Promise<readonly Finding[]> {
  const high = await page.evaluate(() =>
    [...document.body.querySelectorAll("*")]
      .filter((element) => {
        const { position } = getComputedStyle(element);
        const { height, width } = element.getBoundingClientRect();
        return (position === "fixed" || position === "sticky") && width > innerWidth / 2 && height > innerHeight / 2;
      })
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`),
  );
  return high.map((target) => ({
    rule: "reflow",
    criterion: "1.4.10",
    target,
    detail: "covers more than half of a window at 400 %",
  }));
}
