/** The small square in a region's hue. Colour never stands alone: the region's name is always beside it. */
import type { ReactElement } from "react";
import type { Scope } from "#data/records.ts";

/** Decorative. */
export function RegionSwatch({ region }: { region: Scope }): ReactElement {
  return <span className={`swatch region-${region}`} aria-hidden="true" />;
}
