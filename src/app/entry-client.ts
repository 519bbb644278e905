/**
 * The first script of a page. It lets the browser paint the prerendered page before any other code loads, then brings the
 * application in pieces, each a task of its own, so that a slow phone stays answerable between them.
 */
import "#ui/styles/atlas.css";

const painted = new Promise<void>((resolve) => {
  requestAnimationFrame(() => setTimeout(resolve, 0));
});

// Presses of a button before the page is alive: the button takes them over when it is (`ui/use-early-press.ts`).
document.addEventListener("click", ({ target }) => {
  if (target instanceof Element) target.closest("[data-early]")?.setAttribute("data-early", "pressed");
});

async function start(): Promise<void> {
  await painted;
  // The page carries the styles it was prerendered with; the rest serves what comes alive from here on.
  document.querySelector<HTMLLinkElement>("link[data-whole-styles]")?.setAttribute("media", "all");
  // Evaluated one after the other: React itself, then the application on top of it.
  await import("react-dom/client");
  const { startApp } = await import("./start-app.tsx");
  await startApp();
}

void start();
