/**
 * Tags that the build made for the page first loaded would tell reference managers of that page when the reader has gone on to
 * another: they leave with it. Title, description, canonical address and what holds for all pages remain.
 */
import { useEffect, useState } from "react";
import { useLocation } from "#url/router.ts";

/** Call once, in the shell. The document's head is the browser's, not React's: hence an effect. */
export function useFirstPageTags(): void {
  const { pathname } = useLocation();
  const [first] = useState(pathname);
  useEffect(() => {
    if (pathname === first) return;
    for (const tag of document.querySelectorAll("[data-of-page]")) tag.remove();
  }, [pathname, first]);
}
