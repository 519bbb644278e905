/**
 * What a browser does on a page load and a navigation within the page must do itself: focus goes to the heading of the new
 * page, scroll goes to the top or to the fragment, and Back returns to the place that was left.
 */
import { useLayoutEffect, useRef } from "react";
import { useLocation, useNavigationType } from "#url/router.ts";
import { holdPlace } from "./hold-place.ts";

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

function returnTo({ heading, below }: Place): void {
  const found = heading === null ? null : document.getElementById(heading);
  const top = found === null ? 0 : found.getBoundingClientRect().top + window.scrollY;
  window.scrollTo(0, top + below);
}

function keepsPlace(state: unknown): boolean {
  return typeof state === "object" && state !== null && "keepsPlace" in state;
}

const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
};

/** Call once, in the shell. Scroll and focus are the browser's, not React's: hence effects. */
export function useArrival(): void {
  const { key, pathname, hash, state } = useLocation();
  const type = useNavigationType();
  const arrivedAt = useRef(key);
  const firstVisit = useRef(true);

  // A layout effect, so that it is off before the next page scrolls.
  useLayoutEffect(() => {
    const remember = (): void => {
      places.set(key, presentPlace());
    };
    window.addEventListener("scroll", remember, { passive: true });
    return () => window.removeEventListener("scroll", remember);
  }, [key]);

  // Links within the page that the browser follows itself, while parts of the page are not alive yet; such entries have no state.
  useLayoutEffect(() => {
    const follow = (): void => {
      const id = window.location.hash.slice(1);
      if (window.history.state === null) holdPlace(() => document.getElementById(id)?.scrollIntoView());
    };
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, []);

  useLayoutEffect(() => {
    const isFirst = firstVisit.current;
    firstVisit.current = false;
    // On load the browser's address may be ahead of the router's: a link within the page was followed while this was on its way.
    const fragment = isFirst ? window.location.hash : hash;
    const target = fragment === "" ? null : document.getElementById(fragment.slice(1));
    // The browser went there itself, on load or by a link within the page. Such entries have no key. It does not always
    // arrive: a jump asked for while the page comes to life may be lost. A reader who has moved since is left alone.
    if (key === "default" && fragment !== "") {
      // Looked for anew each time: the page may be redrawn while it comes to life, and the target be gone for a moment.
      const go = (): void => document.getElementById(fragment.slice(1))?.scrollIntoView();
      if (!isFirst || window.scrollY === 0 || target === null || isInView(target)) holdPlace(go);
      arrivedAt.current = key;
      return;
    }
    if (arrivedAt.current === key) return;
    arrivedAt.current = key;
    if (keepsPlace(state)) return;
    const place = places.get(key) ?? { heading: null, below: 0 };
    if (type === "POP") holdPlace(() => returnTo(place));
    else if (target) holdPlace(() => target.scrollIntoView());
    else window.scrollTo(0, 0);
    const heading = document.querySelector<HTMLElement>("main h1");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
  }, [key, pathname, hash, state, type]);
}
