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
    const target = hash === "" ? null : document.getElementById(hash.slice(1));
    if (type === "POP") window.scrollTo(0, places.get(key) ?? 0);
    else if (target) target.scrollIntoView();
    else window.scrollTo(0, 0);
    const heading = document.querySelector<HTMLElement>("main h1");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
  }, [key, pathname, hash, state, type]);
}
