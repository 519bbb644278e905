/** Small states without a shape at this scale, as points. One path a region: sixty circles would cost sixty elements. */
import type { ReactElement } from "react";
import type { IslandMark } from "#data/plates.ts";
import type { RegionId } from "#data/records.ts";
import type { PlateSize } from "./view.ts";

interface IslandPointsProps {
  readonly islands: readonly IslandMark[];
  readonly size: PlateSize;
}

/** A line of no length with a round cap is a dot. */
const point = (island: IslandMark, size: PlateSize): string =>
  `M${Math.round(island.x * size.width)} ${Math.round(island.y * size.height)}h0`;

/** Decorative: the states are named in the lists of countries. */
export function IslandPoints({ islands, size }: IslandPointsProps): ReactElement {
  const regions: readonly RegionId[] = [...new Set(islands.map((island) => island.region))];
  return (
    <>
      {regions.map((region) => (
        <path
          key={region}
          className={`plate-islands region-${region}`}
          d={islands
            .filter((island) => island.region === region)
            .map((island) => point(island, size))
            .join("")}
        />
      ))}
    </>
  );
}
