/** Puts an open card beside its marker: below it where there is room, else above, always inside the window. */

/** Distance between marker and card, and between card and window, in CSS pixels. */
const gap = 8;

/** Narrow windows keep the place of the style sheet: a sheet along the bottom edge. */
export function placeCard(card: HTMLElement, marker: HTMLElement): void {
  if (window.matchMedia("(max-width: 40em)").matches) return;
  const at = marker.getBoundingClientRect();
  const size = card.getBoundingClientRect();
  const below = at.bottom + gap;
  const top = below + size.height + gap <= window.innerHeight ? below : Math.max(gap, at.top - gap - size.height);
  const left = Math.min(Math.max(gap, at.left - size.width / 3), window.innerWidth - size.width - gap);
  card.style.setProperty("inset", "auto");
  card.style.setProperty("top", `${top}px`);
  card.style.setProperty("left", `${left}px`);
}
