/**
 * What a browser does on a page load and a navigation within the page must do itself: focus goes to the heading of the new
 * page, scroll goes to the top or to the fragment, and Back returns to the place that was left.
 */
import { useLayoutEffect, useRef } from "react";
import { useLocation, useNavigationType } from "#url/router.ts";

/**
 * Where the reader was: so many pixels below a heading. Not below the top of the page, whose skipped sections do not have
 * their true height yet when the reader comes back.
 */
interface Place {
  readonly heading: string | null;
  readonly below: number;
}

/** By history entry, for the life of the document. */
const places = new Map<string, Place>();

function presentPlace(): Place {
  const headings = [...document.querySelectorAll("main h2[id]")].map((heading) => ({
    id: heading.id,
    top: heading.getBoundingClientRect().top,
  }));
  const last = headings.findLast(({ top }) => top <= 0);
  return last === undefined ? { heading: null, below: window.scrollY } : { heading: last.id, below: -last.top };
}

/** Returns to a place, again in the next frames while sections around it take their height. */
function returnTo(place: Place, frames = 4): void {
  const heading = place.heading === null ? null : document.getElementById(place.heading);
  const top = heading === null ? 0 : heading.getBoundingClientRect().top + window.scrollY;
  window.scrollTo(0, top + place.below);
  if (frames > 0) requestAnimationFrame(() => returnTo(place, frames - 1));
}

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

  // A layout effect, so that it is off before the next page scrolls.
  useLayoutEffect(() => {
    const remember = (): void => {
      places.set(key, presentPlace());
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
    if (type === "POP") returnTo(places.get(key) ?? { heading: null, below: 0 });
    else if (target) settleOn(target);
    else window.scrollTo(0, 0);
    const heading = document.querySelector<HTMLElement>("main h1");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
  }, [key, pathname, hash, state, type]);
}
