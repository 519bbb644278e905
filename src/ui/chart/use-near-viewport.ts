/** Tells when an element first comes near the part of the page in sight. */
import { useEffect, useRef, useState } from "react";
import type { RefObject } from "react";

/** How far ahead of its coming into sight, in CSS pixels. */
const ahead = "300px";

/** False in prerendered HTML; once true it stays so. What is in sight is the browser's to know: hence an effect. */
export function useNearViewport<T extends Element>(): { readonly box: RefObject<T | null>; readonly isNear: boolean } {
  const box = useRef<T>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        setNear(true);
      },
      { rootMargin: ahead },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { box, isNear };
}
