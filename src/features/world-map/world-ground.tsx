/** The ground of the world plate with the route on it: regions are links, small states points of their region's hue. */
import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import type { WorldMarks } from "#data/plates.ts";
import { plateQuery } from "#data/queries.ts";
import type { RegionId } from "#data/records.ts";
import { IslandPoints } from "#ui/plate/island-points.tsx";
import { LandLink } from "#ui/plate/land-link.tsx";
import { PlateBase } from "#ui/plate/plate-base.tsx";
import { RouteLegs } from "#ui/plate/route-legs.tsx";
import type { PlateView } from "#ui/plate/view.ts";
import { usePaths } from "#ui/use-paths.ts";
import type { TourView } from "./tour-view.ts";

interface WorldGroundProps {
  readonly world: WorldMarks;
  readonly tour: TourView;
  readonly view: PlateView;
}

/** Suspends until the outlines are there; a prerendered page has them from the start. */
export function WorldGround({ world, tour, view }: WorldGroundProps): ReactElement {
  const { data: shapes } = useSuspenseQuery(plateQuery("world"));
  const paths = usePaths();
  const landLink = (region: RegionId, land: ReactElement): ReactElement => (
    <LandLink key={region} to={paths.region(region)}>
      {land}
    </LandLink>
  );
  return (
    <PlateBase shapes={shapes} landLink={landLink} view={view}>
      <IslandPoints islands={world.islands} size={shapes} />
      <RouteLegs legs={tour.drawing.legs} stateOf={tour.stateOf} />
    </PlateBase>
  );
}
