/** Land as a link for pointers. It is no tab stop and has no name: the same link stands in a list on the same page. */
import type { ReactElement } from "react";
import { usePrefetch } from "#url/prefetch-context.ts";
import { useHref, useLinkClickHandler } from "#url/router.ts";

/** An SVG anchor inside the (hidden) ground of a plate. */
export function LandLink({ to, children }: { to: string; children: ReactElement }): ReactElement {
  const prefetch = usePrefetch();
  return (
    <a
      href={useHref(to)}
      tabIndex={-1}
      onClick={useLinkClickHandler<HTMLAnchorElement>(to)}
      onPointerEnter={() => prefetch(to)}
    >
      {children}
    </a>
  );
}
