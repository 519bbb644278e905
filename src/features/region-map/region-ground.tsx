/** The ground of a region's plate with the legs of the torch: each country is a link to its page. */
import type { ReactElement } from "react";
import type { PlateShapes, RegionMarks } from "#data/plates.ts";
import { LandLink } from "#ui/plate/land-link.tsx";
import { PlateBase } from "#ui/plate/plate-base.tsx";
import { RouteLegs } from "#ui/plate/route-legs.tsx";
import type { PlateView } from "#ui/plate/view.ts";
import { usePaths } from "#ui/use-paths.ts";

interface RegionGroundProps {
  readonly shapes: PlateShapes;
  readonly marks: RegionMarks;
  readonly view: PlateView;
}

/** For pointers only: the index of countries on the same page holds the same links. */
export function RegionGround({ shapes, marks, view }: RegionGroundProps): ReactElement {
  const paths = usePaths();
  const countryLink = (alpha2: string, shape: ReactElement): ReactElement => (
    <LandLink key={alpha2} to={paths.country(alpha2)}>
      {shape}
    </LandLink>
  );
  return (
    <PlateBase shapes={shapes} countryLink={countryLink} view={view}>
      <RouteLegs legs={marks.drawing.legs} stateOf={() => "travelled"} />
    </PlateBase>
  );
}
