import type { InitiativePlace } from "#data/initiative-chunks.ts";
import type { LocatorMarks, PlateShapes, RegionMarks, WorldMarks } from "#data/plates.ts";
import type { EventId, InitiativeId, RegionId } from "#data/records.ts";

/** What the compiler needs of the drawn maps; `build/cartography` makes it. */
export interface Drawings {
  readonly plates: readonly PlateShapes[];
  readonly world: WorldMarks;
  readonly regions: Readonly<Record<RegionId, RegionMarks>>;
  /** Without events that have no place on a map. */
  readonly locators: ReadonlyMap<EventId, LocatorMarks>;
  /** Without initiatives of no one city. */
  readonly initiativeLocators: ReadonlyMap<InitiativeId, LocatorMarks>;
  readonly initiativePlaces: readonly InitiativePlace[];
}
