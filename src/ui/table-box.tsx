/** A real table with its name. Wide ones scroll inside their own box, which the keyboard can reach. */
import type { ReactElement, ReactNode } from "react";

interface TableBoxProps {
  /** Names the box and the table; not drawn, since a heading says it. */
  readonly name: string;
  /** Of the box, besides its own. */
  readonly className?: string;
  /** Head and body. */
  readonly children: ReactNode;
}

/** Column heads are `th` of scope "col", row heads of scope "row". */
export function TableBox({ name, className = "", children }: TableBoxProps): ReactElement {
  return (
    <div className={`table-box ${className}`.trim()} tabIndex={0} role="group" aria-label={name}>
      <table className="data">
        <caption className="vh">{name}</caption>
        {children}
      </table>
    </div>
  );
}
