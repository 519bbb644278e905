/**
 * Keeps a reader where a link led. Sections on the way get their true height only when they come near, and the whole style sheet
 * arrives after the first paint: either may move what the reader was brought to, long after the jump.
 */

/** A page that is still moving so long after an arrival is left alone. */
const patience = 3000;
const signsOfTheReader = ["wheel", "touchstart", "pointerdown", "keydown"] as const;

let release = (): void => undefined;

/**
 * Goes to a place, and again whenever `main` changes its height, until the reader does anything or the page has had time to
 * settle. A later call ends an earlier one. Returns the end of it.
 */
export function holdPlace(go: () => void): () => void {
  release();
  const end = new AbortController();
  release = () => end.abort();
  go();
  const main = document.querySelector("main");
  if (main === null) return release;
  const observer = new ResizeObserver(go);
  observer.observe(main, { box: "border-box" });
  const timer = setTimeout(release, patience);
  end.signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  for (const sign of signsOfTheReader) {
    window.addEventListener(sign, release, { signal: end.signal, passive: true });
  }
  return release;
}
