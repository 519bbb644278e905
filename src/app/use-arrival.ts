/**
 * What a browser does on a page load and a navigation within the page must do itself: focus goes to the heading of the new
 * page, scroll goes to the top or to the fragment, and Back returns to the place that was left.
 */
import { useEffect, useLayoutEffect, useRef } from "react";
import { useLocation, useNavigationType } from "#url/router.ts";

/** Scroll places by history entry, for the life of the document. */
const places = new Map<string, number>();

function keepsPlace(state: unknown): boolean {
  return typeof state === "object" && state !== null && "keepsPlace" in state;
}

/** Scrolls to a target and again in the next frames: sections on the way get their true height only when they come near. */
function settleOn(target: Element, frames = 4): void {
  target.scrollIntoView();
  if (frames > 0) requestAnimationFrame(() => settleOn(target, frames - 1));
}

/** Call once, in the shell. Scroll and focus are the browser's, not React's: hence effects. */
export function useArrival(): void {
  const { key, pathname, hash, state } = useLocation();
  const type = useNavigationType();
  const arrivedAt = useRef(key);

  useEffect(() => {
    const remember = (): void => {
      places.set(key, window.scrollY);
    };
    window.addEventListener("scroll", remember, { passive: true });
    return () => window.removeEventListener("scroll", remember);
  }, [key]);

  useLayoutEffect(() => {
    if (arrivedAt.current === key) return;
    arrivedAt.current = key;
    if (keepsPlace(state)) return;
    // A link the browser followed itself, within the page: it has scrolled already. Only such entries have no key.
    if (key === "default" && hash !== "") return;
    const target = hash === "" ? null : document.getElementById(hash.slice(1));
    if (type === "POP") window.scrollTo(0, places.get(key) ?? 0);
    else if (target) settleOn(target);
    else window.scrollTo(0, 0);
    const heading = document.querySelector<HTMLElement>("main h1");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
  }, [key, pathname, hash, state, type]);
}
