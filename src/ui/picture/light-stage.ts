/**
 * A page of its own, out of sight, where a copy of what is on screen is laid out anew: in the light theme, as wide as a picture,
 * with fonts that every machine has. Its style sheets are those of the page, which the browser holds already.
 */
import { pictureFonts } from "./picture-fonts.ts";

/** As wide as a window that shows everything; the room of the drawing is narrower by the page's margins. */
const stageWidth = 1200;
/** Nothing moves on a stage, and nothing waits for being near. */
const atRest =
  "*, ::before, ::after { animation: none !important; transition: none !important; content-visibility: visible !important; }";

/** Copies an element with the elements around it, each without its other content, so that style rules apply as they did. */
function copyInPlace(element: Element, stage: Document): Element {
  const copy = stage.importNode(element, true);
  let outermost = copy;
  for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
    const shell = stage.importNode(around, false);
    // Without what stood beside it, a column of a grid or of a row would be as narrow as a margin.
    if (getComputedStyle(around).display !== "contents") shell.style.display = "block";
    shell.append(outermost);
    outermost = shell;
  }
  stage.body.append(outermost);
  return copy;
}

async function loadSheet(sheet: HTMLLinkElement, stage: Document): Promise<void> {
  const copy = stage.createElement("link");
  copy.rel = "stylesheet";
  copy.href = sheet.href;
  await new Promise<void>((resolve, reject) => {
    copy.addEventListener("load", () => resolve());
    copy.addEventListener("error", () => reject(new Error(`${sheet.href} could not be loaded`)));
    stage.head.append(copy);
  });
}

async function setStage(stage: Document, view: Window & typeof globalThis): Promise<void> {
  const root = stage.documentElement;
  root.lang = document.documentElement.lang;
  root.dir = document.documentElement.dir;
  root.dataset["theme"] = "light";
  const { serif, sans } = pictureFonts();
  root.style.setProperty("--serif", serif);
  root.style.setProperty("--sans", sans);
  const rest = new view.CSSStyleSheet();
  rest.replaceSync(atRest);
  stage.adoptedStyleSheets = [rest];
  // The whole sheet; what stands in the page itself is a part of it for the first sight. A server for work has no other.
  const links = [...document.querySelectorAll<HTMLLinkElement>("link[rel='stylesheet']")];
  await Promise.all(links.map(async (link) => loadSheet(link, stage)));
  if (links.length === 0)
    stage.head.append(...[...document.querySelectorAll("style")].map((style) => stage.importNode(style, true)));
}

/** Lays copies of some elements out and calls `read` with them, in the same order; then takes everything away again. */
export async function withLightStage<T>(
  elements: readonly Element[],
  read: (copies: readonly Element[]) => T,
): Promise<T> {
  const frame = document.createElement("iframe");
  frame.tabIndex = -1;
  frame.setAttribute("aria-hidden", "true");
  const place = {
    position: "fixed",
    inset: "0 auto auto -200vw",
    width: `${stageWidth}px`,
    height: "800px",
    border: "0",
  };
  Object.assign(frame.style, place);
  document.body.append(frame);
  try {
    const stage = frame.contentDocument;
    const view = stage?.defaultView;
    if (!stage || !view) throw new Error("This browser gives no page to draw on");
    await setStage(stage, view);
    return read(elements.map((element) => copyInPlace(element, stage)));
  } finally {
    frame.remove();
  }
}
