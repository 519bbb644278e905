/**
 * Where focus goes from a control that its own press takes away: a chip, "show these too". Left alone it would fall to the
 * document, and a reader at the keyboard would begin the page anew. It moves in the press itself, while the control still
 * stands, so nothing has to be remembered until after the next drawing.
 */
import type { MouseEvent } from "react";

/** A press that opens another tab or window leaves this page as it is. */
const staysHere = ({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey;

const focusControlIn = (item: Element | null | undefined): boolean => {
  const control = item?.querySelector<HTMLElement>("a[href], button");
  control?.focus({ preventScroll: true });
  return control !== null && control !== undefined;
};

/** An `onClick` that moves focus to the element of this id, which outlives the control and has `tabIndex={-1}`. */
export function focusInstead(id: string): (event: MouseEvent) => void {
  return (event) => {
    if (staysHere(event)) document.getElementById(id)?.focus({ preventScroll: true });
  };
}

/**
 * An `onClick` for a control in a list of which it alone goes: focus moves to the control of the next item, else of the one
 * before. A control that is the last of its list (`isLast`), with which the list goes, moves it to the element of this id.
 */
export function focusNeighbour(id: string, isLast: boolean): (event: MouseEvent) => void {
  return (event) => {
    if (!staysHere(event)) return;
    const item = event.currentTarget.closest("li");
    const moved = !isLast && (focusControlIn(item?.nextElementSibling) || focusControlIn(item?.previousElementSibling));
    if (!moved) focusInstead(id)(event);
  };
}
