/** 2.5.8: targets are 24 px each way, or a circle of 24 px around each reaches no other target and no other such circle. */
import type { Page } from "@playwright/test";
import type { Finding } from "../finding.ts";

/** Runs in the page. Links within a line of text are exempt, as is what is drawn to scale and stands in a list of the page. */
function readTargets(): readonly { readonly target: string; readonly detail: string }[] {
  const least = 24;
  const controls = "a[href], button, select, summary, input:not([type=hidden])";
  const isInline = (element: Element): boolean =>
    element instanceof HTMLElement &&
    getComputedStyle(element).display === "inline" &&
    [...(element.parentElement?.childNodes ?? [])].some(
      (node) => node !== element && node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "",
    );
  const listed = new Set(
    [...document.querySelectorAll("main a[href]")].flatMap((link) =>
      link.closest("svg") === null ? [link.getAttribute("href")] : [],
    ),
  );
  /** The box of a control with its pseudo-element, label or circle of reach. */
  const boxOf = (element: Element): DOMRect => {
    const label = element.closest("label");
    const reach = [...element.querySelectorAll(".reach")].find((part) => part.getClientRects().length > 0);
    const box = (reach ?? label ?? element).getBoundingClientRect();
    const wider = ["::before", "::after"].map((part) => {
      const { content, position, inlineSize, blockSize } = getComputedStyle(element, part);
      return content !== "none" && position === "absolute"
        ? { width: Number.parseFloat(inlineSize) || 0, height: Number.parseFloat(blockSize) || 0 }
        : { width: 0, height: 0 };
    });
    const width = Math.max(box.width, ...wider.map((one) => one.width));
    const height = Math.max(box.height, ...wider.map((one) => one.height));
    return new DOMRect(box.x - (width - box.width) / 2, box.y - (height - box.height) / 2, width, height);
  };
  const targets = [...document.querySelectorAll(controls)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.closest("[inert]") === null)
    .map((element) => ({ element, box: boxOf(element) }))
    .filter(({ box }) => box.width > 1 && box.height > 1);
  const isSmall = ({ box }: (typeof targets)[number]): boolean => box.width < least - 0.5 || box.height < least - 0.5;
  const small = targets.filter((one) => isSmall(one) && !isInline(one.element));
  return small.flatMap((one) => {
    const { element, box } = one;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const near = targets.find((other) => {
      if (other === one || other.element.contains(element) || element.contains(other.element)) return false;
      const to = other.box;
      if (isSmall(other)) return Math.hypot(to.x + to.width / 2 - x, to.y + to.height / 2 - y) < least - 0.5;
      const across = Math.max(to.left - x, 0, x - to.right);
      const along = Math.max(to.top - y, 0, y - to.bottom);
      return Math.hypot(across, along) < least / 2 - 0.5;
    });
    if (near === undefined || (element.closest("svg") !== null && listed.has(element.getAttribute("href")))) return [];
    const words = (of: Element): string =>
      `${of.tagName.toLowerCase()}.${of.getAttribute("class") ?? ""} "${(of.getAttribute("aria-label") ?? of.textContent ?? "").trim().slice(0, 30)}"`;
    return [
      {
        target: words(element),
        detail: `${box.width.toFixed(0)} × ${box.height.toFixed(0)} px, too near ${words(near.element)}`,
      },
    ];
  });
}

/** Small targets without room around them. */
export async function targetFindings(page: Page): Promise<readonly Finding[]> {
  // Sections that are laid out only when they come near the window have no boxes of their own before.
  await page.locator(".is-deferred").evaluateAll((sections) => {
    for (const section of sections) section.classList.remove("is-deferred");
  });
  const found = await page.evaluate(readTargets);
  return found.map((one) => ({ rule: "target-size", criterion: "2.5.8", ...one }));
}
