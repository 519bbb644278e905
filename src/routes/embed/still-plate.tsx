/** A plate without zoom, tips or keys: its frame, its ground with the legs of the torch, its marks. */
import type { ReactElement, ReactNode } from "react";
import type { Leg, PlateShapes } from "#data/plates.ts";
import { PlateBase } from "#ui/plate/plate-base.tsx";
import { PlateFrame } from "#ui/plate/plate-frame.tsx";
import { RouteLegs } from "#ui/plate/route-legs.tsx";

interface StillPlateProps {
  readonly shapes: PlateShapes;
  readonly legs: readonly Leg[];
  /** Drawn over the land, under the legs. */
  readonly ground?: ReactNode;
  /** The marks, over all of it. */
  readonly children: ReactNode;
}

/** The land is no link here: what it would lead to has no link in words beside it. */
export function StillPlate({ shapes, legs, ground, children }: StillPlateProps): ReactElement {
  return (
    <PlateFrame shapes={shapes}>
      <PlateBase shapes={shapes}>
        {ground}
        <RouteLegs legs={legs} stateOf={() => "travelled"} />
      </PlateBase>
      {children}
    </PlateFrame>
  );
}
