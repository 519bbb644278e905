import type { RegionId } from "#data/records.ts";
import { drawGround } from "./ground.ts";
import { graticuleStep, regionPane } from "./pane-plate.ts";
import { paneFill } from "./scene.ts";
import type { Stage } from "./scene.ts";

/** A region lit as a whole, for what belongs to no single place in it. */
export function plainRegionScene(region: RegionId, { ground, colours }: Stage): string {
  const choice = { lit: (id: RegionId) => id === region, step: graticuleStep(region), islands: true };
  return paneFill(colours.sea) + drawGround(regionPane(region), ground, choice, colours);
}
