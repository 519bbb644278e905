/** 2.1.1, 2.1.2, 2.4.3: the Tab key reaches everything, in reading order, and leads out again. */
import type { Page } from "@playwright/test";
import type { Finding } from "../finding.ts";

/** Where a focused element stands and how it shows it. */
export interface FocusStop {
  /** The element in words. */
  readonly target: string;
  /** Place among all tab stops in the order of the document; -1: none of those counted before. */
  readonly place: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Whether a pointer at the element would meet it, or what lies over it. */
  readonly covered: string | null;
  readonly outline: { readonly style: string; readonly width: number; readonly contrast: number };
}
export interface FocusWalk {
  readonly stops: readonly FocusStop[];
  /** All that should be reached, in the order of the document. */
  readonly expected: readonly string[];
  readonly isMirrored: boolean;
}

/** Counts the tab stops, and leaves behind what notes the focused one. Runs in the page. */
function watchFocus(): number {
  const words = (element: Element): string => {
    const name = element.getAttribute("aria-label") ?? element.textContent?.trim().replaceAll(/\s+/g, " ") ?? "";
    return `${element.tagName.toLowerCase()}${element.id && `#${element.id}`} "${name.slice(0, 60)}"`;
  };
  const rgb = (colour: string): readonly number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = rgb(colour).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const groundOf = (element: Element | null): string => {
    if (element === null) return "rgb(255, 255, 255)";
    const colour = getComputedStyle(element).backgroundColor;
    return (rgb(colour)[3] ?? 1) > 0.5 ? colour : groundOf(element.parentElement);
  };
  const contrast = (a: string, b: string): number => {
    const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };
  /** A hidden box in a styled label shows its focus on the label. */
  const shownBy = (element: Element): Element =>
    getComputedStyle(element).outlineStyle !== "none"
      ? element
      : (element.closest("label, .field, form, dialog") ?? element);
  const asked = "a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary, [tabindex='0']";
  const isReachable = (element: Element): boolean =>
    element.getAttribute("tabindex") !== "-1" &&
    element.closest("[inert], [hidden]") === null &&
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false }) &&
    !(element instanceof HTMLInputElement && element.type === "radio" && !isChosen(element));
  /** Of radio buttons the chosen one is the stop of all, or the first where none is. */
  const isChosen = (radio: HTMLInputElement): boolean => {
    const group = [...document.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${radio.name}"]`)];
    return (group.find(({ checked }) => checked) ?? group[0]) === radio;
  };
  const all = [...document.querySelectorAll(asked)].filter(isReachable);
  const stops: FocusStop[] = [];
  const note = (element: Element): void => {
    const boxes = [...element.getClientRects()];
    const box = boxes.find(({ width, height }) => width > 0 && height > 0) ?? element.getBoundingClientRect();
    // The middle of what is in the window of it: lanes and wide tables are larger than the window.
    const between = (least: number, most: number, end: number): number =>
      (Math.max(least, 0) + Math.min(most, end)) / 2;
    const [x, y] = [between(box.left, box.right, innerWidth), between(box.top, box.bottom, innerHeight)];
    const met = document.elementFromPoint(x, y);
    const isMet =
      met !== null &&
      (element.contains(met) || met.contains(element) || met.closest("label")?.contains(element) === true);
    const shower = shownBy(element);
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(shower);
    stops.push({
      target: words(element),
      place: all.indexOf(element),
      left: box.left,
      right: box.right,
      top: box.top + scrollY,
      bottom: box.bottom + scrollY,
      covered: isMet ? null : met === null ? "outside the window" : words(met),
      outline: {
        style: outlineStyle,
        width: Number.parseFloat(outlineWidth),
        contrast: contrast(outlineColor, groundOf(shower.parentElement)),
      },
    });
  };
  const noteFocus = (): void => {
    if (document.activeElement !== null && document.activeElement !== document.body) note(document.activeElement);
  };
  Object.assign(window, { atlasNoteFocus: noteFocus, atlasFocusWalk: () => ({ stops, expected: all.map(words) }) });
  return all.length;
}
declare global {
  interface Window {
    readonly atlasNoteFocus?: () => void;
    readonly atlasFocusWalk?: () => Pick<FocusWalk, "stops" | "expected">;
  }
}

/** Presses Tab from the top of the page through to its end. */
export async function walkByTab(page: Page, most = 400): Promise<FocusWalk> {
  await page.evaluate(() => {
    for (const section of document.querySelectorAll(".is-deferred")) section.classList.remove("is-deferred");
    window.scrollTo(0, 0);
  });
  const count = await page.evaluate(watchFocus);
  for (let press = 0; press < Math.min(count + 1, most); press += 1) {
    await page.keyboard.press("Tab");
    await page.evaluate(() => window.atlasNoteFocus?.());
  }
  const walk = await page.evaluate(() => ({
    ...window.atlasFocusWalk?.(),
    isMirrored: document.documentElement.dir === "rtl",
  }));
  return { stops: walk.stops ?? [], expected: (walk.expected ?? []).slice(0, most), isMirrored: walk.isMirrored };
}

/** Whether one thing after another goes on in reading direction: along the line, down, or into a later column. */
export function followsReading(before: FocusStop, after: FocusStop, isMirrored: boolean): boolean {
  const overlap = Math.min(before.bottom, after.bottom) - Math.max(before.top, after.top);
  const lower = Math.min(before.bottom - before.top, after.bottom - after.top);
  const goesForward = isMirrored ? after.right <= before.right + 2 : after.left >= before.left - 2;
  if (overlap > lower / 2) return goesForward;
  // A link that goes over several lines stands by its first piece.
  const isLaterColumn = isMirrored ? after.right <= before.left + 2 : after.left >= before.right - 2;
  return after.top >= before.top - 2 || isLaterColumn;
}

/** What of a walk is out of order, not reached, or caught. */
export function orderFindings({ stops, expected, isMirrored }: FocusWalk): readonly Finding[] {
  const finding = (rule: string, criterion: string, target: string, detail: string): Finding => ({
    rule,
    criterion,
    target,
    detail,
  });
  const reached = new Set(stops.map(({ place }) => place));
  const missed = expected.filter((_, place) => !reached.has(place));
  // After the last stop the first one comes again; before that, it has been jumped to.
  const steps = stops.slice(1).map((after, at) => ({
    before: stops[at] ?? after,
    after,
    isRound: after.place === 0 && at + 1 >= expected.length,
  }));
  const last = stops.at(-1);
  const isCaught = stops.length > 3 && stops.slice(-3).every(({ target }) => target === last?.target);
  return [
    ...missed.map((target) => finding("tab-reach", "2.1.1", target, "never reached by Tab")),
    ...steps
      .filter(
        ({ before, after, isRound }) =>
          after.place !== -1 && before.place !== -1 && after.place < before.place && !isRound,
      )
      .map(({ before, after }) =>
        finding("tab-order", "2.4.3", after.target, `after ${before.target}, against the document`),
      ),
    ...steps
      .filter(({ before, after }) => after.place > before.place && !followsReading(before, after, isMirrored))
      .map(({ before, after }) =>
        finding("tab-order", "2.4.3", after.target, `after ${before.target}, against the reading order`),
      ),
    ...(isCaught && last ? [finding("tab-trap", "2.1.2", last.target, "Tab stays here")] : []),
  ];
}

const thinnest = 2;
const faintest = 3;

/** What of a walk cannot be seen (2.4.7), or lies under something (2.4.11). */
export function visibilityFindings({ stops }: FocusWalk): readonly Finding[] {
  return stops.flatMap(({ target, covered, outline }): readonly Finding[] => {
    const isSeen = outline.style !== "none" && outline.width >= thinnest && outline.contrast >= faintest;
    const shown = `outline ${outline.style}, ${outline.width} px, contrast ${outline.contrast.toFixed(2)}`;
    return [
      ...(isSeen ? [] : [{ rule: "focus-visible", criterion: "2.4.7, 1.4.11", target, detail: shown }]),
      ...(covered === null ? [] : [{ rule: "focus-hidden", criterion: "2.4.11", target, detail: `under ${covered}` }]),
    ];
  });
}
