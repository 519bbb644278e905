import type { LocatorMarks, PlateShapes, RegionMarks, WorldMarks } from "#data/plates.ts";
import type { EventId, RegionId } from "#data/records.ts";

/** What the compiler needs of the drawn maps; `build/cartography` makes it. */
export interface Drawings {
  readonly plates: readonly PlateShapes[];
  readonly world: WorldMarks;
  readonly regions: Readonly<Record<RegionId, RegionMarks>>;
  /** Without events that have no place on a map. */
  readonly locators: ReadonlyMap<EventId, LocatorMarks>;
}
