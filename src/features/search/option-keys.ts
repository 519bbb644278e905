/** Where the arrow keys lead in the list of results. The list is reached from the field and left to it. */

/**
 * The option that a key makes the active one; null: the field alone. undefined: the key does nothing here. Home and End move
 * in the text until an option is active.
 */
export function optionAfterKey(key: string, active: number | null, count: number): number | null | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case "ArrowDown":
      return active === null ? 0 : active + 1 < count ? active + 1 : null;
    case "ArrowUp":
      return active === null ? count - 1 : active > 0 ? active - 1 : null;
    case "Home":
      return active === null ? undefined : 0;
    case "End":
      return active === null ? undefined : count - 1;
    default:
      return undefined;
  }
}
