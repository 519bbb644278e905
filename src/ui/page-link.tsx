/** A link to a page of the Atlas: a plain link without script, a navigation within the page with it, fetched ahead on intent. */
import type { ComponentPropsWithRef, ReactElement } from "react";
import { usePrefetch } from "#url/prefetch-context.ts";
import { intendPath } from "#url/navigation-intent.ts";
import { useHref, useLinkClickHandler } from "#url/router.ts";

interface PageLinkProps extends Omit<ComponentPropsWithRef<"a">, "href"> {
  readonly to: string;
  /** The link changes the present view only: the page keeps its scroll place and its focus. */
  readonly keepsPlace?: boolean;
}

/** Renders an anchor to a path built by `usePaths` or `useAddressWith`. */
export function PageLink({ to, keepsPlace = false, children, ...anchor }: PageLinkProps): ReactElement {
  const href = useHref(to);
  const prefetch = usePrefetch();
  const handleClick = useLinkClickHandler<HTMLAnchorElement>(to, {
    preventScrollReset: keepsPlace,
    ...(keepsPlace ? { state: { keepsPlace: true } } : {}),
  });
  return (
    <a
      {...anchor}
      href={href}
      onClick={(event) => {
        anchor.onClick?.(event);
        if (event.defaultPrevented) return;
        handleClick(event);
        // The router prevents the browser's own navigation where it takes over.
        if (event.isDefaultPrevented()) intendPath(to);
      }}
      onPointerEnter={(event) => {
        anchor.onPointerEnter?.(event);
        if (!keepsPlace) prefetch(to);
      }}
      onFocus={(event) => {
        anchor.onFocus?.(event);
        if (!keepsPlace) prefetch(to);
      }}
    >
      {children}
    </a>
  );
}
