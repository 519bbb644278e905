/** One column of the drawer, named. Not by a heading: the drawer opens at any depth of a page. */
import { useId } from "react";
import type { ReactElement, ReactNode } from "react";

interface DrawerColumnProps {
  readonly title: string;
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** A group whose first line is its name. */
export function DrawerColumn({ title, isWide = false, children }: DrawerColumnProps): ReactElement {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={isWide ? "drawer-column is-wide" : "drawer-column"}>
      <p id={id} className="drawer-title">
        {title}
      </p>
      {children}
    </div>
  );
}
