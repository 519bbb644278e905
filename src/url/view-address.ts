/** The permanent address of what is on screen: absolute, in the form every other address of the Atlas has. */
import { writeSearch } from "./parameters.ts";
import { useHref, useLocation } from "./router.ts";
import { siteOrigin } from "./site.ts";

/** What mail programs and networks add to an address to follow its reader. */
const trackers = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|_hs\w+)$/;

interface View {
  /** Path with the site's base. */
  readonly href: string;
  readonly search: string;
  /** Id of an element on the page; null: the page as a whole. */
  readonly fragment: string | null;
  readonly origin: string;
}

/** View state in canonical order, nobody's trackers, and the figure's place. */
export function viewAddress({ href, search, fragment, origin }: View): string {
  const followed = [...new URLSearchParams(search).keys()].filter((name) => trackers.test(name));
  const kept = writeSearch(
    search,
    followed.map((name) => ({ name, text: null })),
  );
  return origin + href + kept + (fragment === null ? "" : `#${fragment}`);
}

/** Where the site is: at the published place where the build knew it, else where the reader is. In browsers only. */
export function originOfSite(): string {
  return siteOrigin === "" ? window.location.origin : siteOrigin;
}

/** Address of the present view, at the origin of the site. In browsers only. */
export function useViewAddress(fragment: string | null): string {
  const { pathname, search } = useLocation();
  const href = useHref(pathname);
  return viewAddress({ href, search, fragment, origin: originOfSite() });
}
