import type { LonLat } from "../../cartography/geometry.ts";
import { globePlate } from "../../cartography/plate.ts";
import { PANE } from "../layout.ts";
import { drawGround } from "./ground.ts";
import { paneFill } from "./scene.ts";
import type { Stage } from "./scene.ts";

const SIZE = 552;
/** Shows five of the six regions; what is world-wide has no better side. */
const MIDDLE: LonLat = [12, 22];

/** The globe with all regions lit, for what belongs to the whole world. */
export function globeScene({ ground, colours }: Stage): string {
  const plate = globePlate("globe", SIZE, MIDDLE);
  const [x, y] = [(PANE.width - SIZE) / 2, (PANE.height - SIZE) / 2];
  const disc = (paint: string): string => `<circle cx="${SIZE / 2}" cy="${SIZE / 2}" r="${SIZE / 2 - 1.5}" ${paint}/>`;
  return (
    paneFill(colours.sheet) +
    `<g transform="translate(${x} ${y})">${disc(`fill="${colours.sea}"`)}` +
    drawGround(plate, ground, { lit: () => true, step: 15, islands: false }, colours) +
    `${disc(`fill="none" stroke="${colours.rim}" stroke-width="2"`)}</g>`
  );
}
