import type { Language } from "#i18n/languages.ts";

/** The side from which a box is read: where its texts begin. */
export interface Side {
  /** Pixels from the left of what stands `distance` from the side where reading starts; for a shape, `extent` is its width. */
  x(distance: number, extent?: number): number;
  /** How a text is anchored that begins at its place, and one that ends there. */
  readonly begin: "start" | "end";
  readonly finish: "start" | "end";
}

/** In a language written from the right all of the box is mirrored, but not the letters nor a map. */
export function sideOf({ direction }: Pick<Language, "direction">, width: number): Side {
  return direction === "rtl"
    ? { x: (distance, extent = 0) => width - distance - extent, begin: "end", finish: "start" }
    : { x: (distance) => distance, begin: "start", finish: "end" };
}
