import type { Country, RegionId } from "#data/records.ts";
import { worldPlate } from "../../cartography/plate.ts";
import type { Plate } from "../../cartography/plate.ts";
import { PANE } from "../layout.ts";
import { litCountries } from "./country-scene.ts";
import { drawGround } from "./ground.ts";
import { paneFill } from "./scene.ts";
import type { Stage } from "./scene.ts";

/** A little wider than the pane: open ocean is cut at both sides. */
const WIDTH = 950;
/** Pixels by which the map moves to the left: New Zealand stays in, the Pacific at the other edge goes. */
const SHIFT = 12;

/** The world in the pane; `below` stands under it. */
export function onWorld(stage: Stage, lit: (region: RegionId) => boolean, draw: (plate: Plate) => string): string {
  const { ground, colours } = stage;
  const plate = worldPlate(WIDTH, "world");
  const [x, y] = [(PANE.width - plate.width) / 2 - SHIFT, (PANE.height - plate.height) / 2 - 10];
  return (
    paneFill(colours.sea) +
    `<g transform="translate(${x} ${y})">${drawGround(plate, ground, { lit, step: 30, islands: false }, colours)}${draw(plate)}</g>`
  );
}

/** Some countries lit on the map of the world. */
export const litWorldScene = (countries: readonly Country[], stage: Stage): string =>
  onWorld(
    stage,
    () => true,
    (plate) => litCountries(plate, countries, stage),
  );
