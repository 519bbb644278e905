/** A mark on a plate as a link: works before any script, is no tab stop of its own, and is named in full for those who hear it. */
import type { ReactElement, ReactNode } from "react";
import { usePrefetch } from "#url/prefetch-context.ts";
import { useHref, useLinkClickHandler } from "#url/router.ts";

interface MarkLinkProps {
  readonly to: string;
  /** Names the mark among those of its plate; tells the tip what to show. */
  readonly mark: string;
  /** Name and figures, as they are spoken. */
  readonly label: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** An SVG anchor; arrow keys on the plate move between all of them. */
export function MarkLink({ to, mark, label, className, children }: MarkLinkProps): ReactElement {
  const prefetch = usePrefetch();
  const handleClick = useLinkClickHandler<HTMLAnchorElement>(to);
  const fetchAhead = (): void => prefetch(to);
  return (
    <a
      href={useHref(to)}
      className={className}
      data-mark={mark}
      aria-label={label}
      tabIndex={-1}
      onClick={handleClick}
      onPointerEnter={fetchAhead}
      onFocus={fetchAhead}
    >
      {children}
    </a>
  );
}
