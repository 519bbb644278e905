/** A part of a plate as a plate of its own: what is not seen of it is left out. */
import type { PlateShapes } from "#data/plates.ts";
import type { Alpha2 } from "#data/records.ts";
import { clipStroke } from "./clip-stroke.ts";
import { compactPath, readCompactPath } from "./compact-path.ts";
import type { Box } from "./geometry.ts";

/** Room around what is seen, as a share of it: for the lines along a coast, which are wider than it. */
const margin = 0.06;

interface Part {
  readonly id: string;
  /** The plate is magnified `k` times and then moved by `x` and `y`, in plate units. */
  readonly view: { readonly k: number; readonly x: number; readonly y: number };
  /** The country whose own outline is kept. */
  readonly alpha2: Alpha2;
}

/** Has the units and the size of the plate, and no degrees at its edge. */
export function partOfPlate(plate: PlateShapes, { id, view, alpha2 }: Part): PlateShapes {
  const { width, height, grain } = plate;
  const seen: Box = {
    left: (-margin * width - view.x) / view.k,
    right: ((1 + margin) * width - view.x) / view.k,
    top: (-margin * height - view.y) / view.k,
    bottom: ((1 + margin) * height - view.y) / view.k,
  };
  const cut = (d: string): string =>
    compactPath(
      readCompactPath(d, grain).flatMap((stroke) => clipStroke(stroke, seen)),
      grain,
    );
  return {
    ...plate,
    id,
    graticule: cut(plate.graticule),
    land: plate.land.map(({ part, d }) => ({ part, d: cut(d) })),
    countries: plate.countries.filter((country) => country.alpha2 === alpha2).map((own) => ({ ...own, d: cut(own.d) })),
    innerBorders: cut(plate.innerBorders),
    outerBorders: cut(plate.outerBorders),
    meridians: [],
  };
}
