/**
 * The keyboard on a plate. The plate is one tab stop: Enter steps in, arrows lead to the neighbour in that direction, Enter
 * opens it, Escape leaves. What is focused is the mark's own link, so it is spoken with name and figures.
 */
import type { KeyboardEvent, ReactElement, ReactNode } from "react";
import { nearestInDirection } from "#domain/nearest.ts";
import type { Direction, ScreenPoint } from "#domain/nearest.ts";
import { useHydrated } from "#url/use-parameter.ts";

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

interface PlateKeysProps {
  /** What the plate shows and how to step in. */
  readonly label: string;
  /** Further keys of the plate, such as plus and minus; true if the key was one of them. */
  readonly onKey?: ((key: string) => boolean) | undefined;
  readonly children: ReactNode;
}

/** In the order of keys: the numbered stops of the torch, then what is drawn below them. */
const marksIn = (plate: HTMLElement): readonly SVGElement[] => [
  ...plate.querySelectorAll<SVGElement>("a.stop[data-mark]"),
  ...plate.querySelectorAll<SVGElement>("a[data-mark]:not(.stop)"),
];

function centreOf(mark: SVGElement): ScreenPoint {
  const circles = [...mark.querySelectorAll<SVGElement>(".reach")];
  const box = (circles.find((circle) => circle.getClientRects().length > 0) ?? mark).getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

function moveFocus(plate: HTMLElement, from: SVGElement, direction: Direction): void {
  const others = marksIn(plate).filter((mark) => mark !== from && mark.getClientRects().length > 0);
  const next = nearestInDirection(others.map(centreOf), centreOf(from), direction);
  if (next !== null) others[next]?.focus();
}

/** Without script the plate is no tab stop at all: the list beside it does its job. */
export function PlateKeys({ label, onKey, children }: PlateKeysProps): ReactElement {
  const isHydrated = useHydrated();
  const handleKey = (event: KeyboardEvent<HTMLDivElement>): void => {
    const plate = event.currentTarget;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const mark = marksIn(plate).find((link) => link === event.target) ?? null;
    const direction = directions[event.key];
    if (event.target === plate && event.key === "Enter") marksIn(plate)[0]?.focus();
    else if (mark && direction) moveFocus(plate, mark, direction);
    else if (mark && event.key === "Home") marksIn(plate)[0]?.focus();
    else if (mark && event.key === "End") marksIn(plate).at(-1)?.focus();
    else if (mark && event.key === "Escape") plate.focus();
    else if (!onKey?.(event.key)) return;
    event.preventDefault();
  };
  if (!isHydrated) return <div className="plate-keys-box">{children}</div>;
  return (
    <div className="plate-keys-box" role="application" tabIndex={0} aria-label={label} onKeyDown={handleKey}>
      {children}
    </div>
  );
}
