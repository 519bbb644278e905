/** Reduced motion and forced colours. */
import type { Page } from "@playwright/test";
import type { Finding } from "../finding.ts";

/** What moves although the reader asked for less: animations and transitions longer than a blink. */
export async function motionFindings(page: Page): Promise<readonly Finding[]> {
  const moving = await page.evaluate(() => {
    const seconds = (list: string): number => Math.max(...list.split(",").map((one) => Number.parseFloat(one)));
    return [document.documentElement, ...document.querySelectorAll("body, body *")].flatMap((element) => {
      const style = getComputedStyle(element);
      const isAnimated = style.animationName !== "none" && seconds(style.animationDuration) > 0.05;
      const isSlow = seconds(style.transitionDuration) > 0.05;
      const isSmooth = style.scrollBehavior === "smooth";
      const what = [
        isAnimated && style.animationName,
        isSlow && `transition of ${style.transitionProperty}`,
        isSmooth && "smooth scroll",
      ];
      const named = what.filter((one) => one !== false).join(", ");
      return named === ""
        ? []
        : [{ target: `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""}`, named }];
    });
  });
  return moving.map(({ target, named }) => ({
    rule: "reduced-motion",
    criterion: "2.3.3, 2.2.2",
    target,
    detail: named,
  }));
}

/** Controls that cannot be told from the page, and states that cannot be told apart, where the system sets all colours. */
export async function forcedColourFindings(page: Page): Promise<readonly Finding[]> {
  const found = await page.evaluate(() => {
    const words = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} "${(element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 40)}"`;
    const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
    const fields = [...document.querySelectorAll("input:not([type=hidden]), select, textarea")].filter(isShown);
    const hasBorder = (element: Element): boolean => {
      const { borderBlockEndStyle, borderBlockEndWidth } = getComputedStyle(element);
      return borderBlockEndStyle !== "none" && Number.parseFloat(borderBlockEndWidth) >= 1;
    };
    const isSystem = (field: Element): boolean => ["checkbox", "radio"].includes(field.getAttribute("type") ?? "");
    const bare = fields.filter(
      (field) => !isSystem(field) && !hasBorder(field) && !(field.parentElement && hasBorder(field.parentElement)),
    );
    const buttons = [...document.querySelectorAll("button, summary, a.button")].filter(isShown);
    const canvas = getComputedStyle(document.body).backgroundColor;
    const empty = buttons.filter((button) => {
      const icon = button.querySelector("svg");
      const says = (button.textContent ?? "").trim() !== "";
      if (says || icon === null) return false;
      const inks = [icon, ...icon.querySelectorAll("*")].flatMap((part) => {
        const { stroke, fill } = getComputedStyle(part);
        return [stroke, fill];
      });
      return inks.every((ink) => ink === "none" || ink === canvas);
    });
    const signs = (element: Element): string => {
      const style = getComputedStyle(element);
      const before = getComputedStyle(element, "::before");
      return [
        style.color,
        style.backgroundColor,
        style.borderBlock,
        style.borderInline,
        style.outlineStyle,
        style.fontWeight,
        style.textDecorationLine,
        before.content,
        before.borderBlock,
      ].join();
    };
    const states = [
      ...document.querySelectorAll(
        "[aria-pressed=true], [aria-current]:not([aria-current=false]), [aria-selected=true]",
      ),
    ];
    const alike = states.filter(isShown).filter((chosen) => {
      if (chosen.closest("svg, nav.breadcrumb, .breadcrumb") !== null) return false;
      const rest = [...(chosen.closest("ul, ol, [role=group], .segments")?.querySelectorAll(chosen.tagName) ?? [])];
      const others = rest.filter(
        (one) => one !== chosen && !one.contains(chosen) && one.className === chosen.className,
      );
      const inner = (element: Element): string => [element, ...element.children].map(signs).join();
      return others.length > 0 && others.every((other) => inner(other) === inner(chosen));
    });
    return [
      ...bare.map((element) => ({ target: words(element), detail: "a field without border" })),
      ...empty.map((element) => ({ target: words(element), detail: "an icon in the colour of the page" })),
      ...alike.map((element) => ({ target: words(element), detail: "chosen, and looks like the others" })),
    ];
  });
  return found.map((one) => ({ rule: "forced-colours", criterion: "1.4.11, 1.4.1", ...one }));
}
