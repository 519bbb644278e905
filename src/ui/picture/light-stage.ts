/**
 * A page of its own, out of sight, where a copy of what is on screen is laid out anew: in the light theme, as wide as a picture,
 * with fonts that every machine has. Style rules are handed over as they are; nothing is fetched.
 */
import { fontStacks } from "./type-setting.ts";

/** As wide as a window that shows everything; the room of the drawing is narrower by the page's margins. */
const stageWidth = 1200;

function copyRules(): string {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => !(rule instanceof CSSFontFaceRule))
    .map((rule) => rule.cssText)
    .join("\n");
}

/** Copies an element with the elements around it, each without its other content, so that style rules apply as they did. */
function copyInPlace(element: Element, stage: Document): Element {
  const copy = stage.importNode(element, true);
  let outermost = copy;
  for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
    const shell = stage.importNode(around, false);
    shell.append(outermost);
    outermost = shell;
  }
  stage.body.append(outermost);
  return copy;
}

/** Lays copies of some elements out and calls `read` with them, in the same order; then takes everything away again. */
export function withLightStage<T>(elements: readonly Element[], read: (copies: readonly Element[]) => T): T {
  const frame = document.createElement("iframe");
  frame.tabIndex = -1;
  frame.setAttribute("aria-hidden", "true");
  Object.assign(frame.style, {
    position: "fixed",
    inset: "0 auto auto -200vw",
    width: `${stageWidth}px`,
    height: "800px",
    border: "0",
  });
  document.body.append(frame);
  try {
    const stage = frame.contentDocument;
    const view = stage?.defaultView;
    if (!stage || !view) throw new Error("This browser gives no page to draw on");
    const { lang, dir } = document.documentElement;
    Object.assign(stage.documentElement, { lang, dir });
    stage.documentElement.dataset["theme"] = "light";
    stage.documentElement.style.setProperty("--serif", fontStacks.serif);
    stage.documentElement.style.setProperty("--sans", fontStacks.sans);
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(
      `${copyRules()} *, ::before, ::after { animation: none !important; transition: none !important; content-visibility: visible !important; }`,
    );
    stage.adoptedStyleSheets = [sheet];
    return read(elements.map((element) => copyInPlace(element, stage)));
  } finally {
    frame.remove();
  }
}
