/**
 * What unfolds from the head of the page: a native disclosure, which opens without script too. With script it closes as menus do: by
 * Escape, by a press beside it, when the focus leaves, when another one opens.
 */
import { useEffect, useRef } from "react";
import type { ReactElement, ReactNode } from "react";

interface HeadMenuProps {
  readonly className: string;
  /** Accessible name; holds the `word`. */
  readonly label: string;
  readonly sign: ReactElement;
  /** Beside the sign where there is room. */
  readonly word?: string;
  readonly children: ReactNode;
}

/** Opens below its button, at the end of the line. */
export function HeadMenu({ className, label, sign, word, children }: HeadMenuProps): ReactElement {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = ({ target }: Event): void => {
      const { current } = details;
      if (current?.open && target instanceof Node && !current.contains(target)) current.open = false;
    };
    const leave = ({ key }: KeyboardEvent): void => {
      const { current } = details;
      if (key !== "Escape" || !current?.open) return;
      current.open = false;
      current.querySelector("summary")?.focus();
    };
    document.addEventListener("keydown", leave);
    document.addEventListener("pointerdown", close);
    document.addEventListener("focusin", close);
    return () => {
      document.removeEventListener("keydown", leave);
      document.removeEventListener("pointerdown", close);
      document.removeEventListener("focusin", close);
    };
  }, []);
  return (
    <details ref={details} className={`head-menu ${className}`} name="head">
      <summary className="tool" aria-label={label}>
        {sign}
        {word !== undefined && <span className="tool-word">{word}</span>}
      </summary>
      <div className="head-panel">{children}</div>
    </details>
  );
}
