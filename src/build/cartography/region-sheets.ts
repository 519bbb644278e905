import type { Water } from "#data/plates.ts";
import type { RegionId } from "#data/records.ts";
import type { LonLat } from "./geometry.ts";

/** How a region fills its plate; chosen by eye so that its countries, events and centres fit. */
export interface RegionSheet {
  readonly centre: LonLat;
  /** Plate units per radian. */
  readonly scale: number;
  readonly height: number;
  readonly graticuleStep: number;
  readonly waters: readonly { readonly water: Water; readonly at: LonLat }[];
}

export const REGION_PLATE_WIDTH = 1280;

export const regionSheets: Readonly<Record<RegionId, RegionSheet>> = {
  "north-america": {
    centre: [-92, 54],
    scale: 560,
    height: 760,
    graticuleStep: 15,
    waters: [
      { water: "pacific", at: [-148, 40] },
      { water: "atlantic", at: [-56, 30] },
    ],
  },
  "latin-america-caribbean": {
    centre: [-70, -10],
    scale: 490,
    height: 840,
    graticuleStep: 15,
    waters: [
      { water: "pacific", at: [-112, -12] },
      { water: "atlantic", at: [-28, 5] },
    ],
  },
  europe: {
    centre: [21, 53],
    scale: 950,
    height: 760,
    graticuleStep: 10,
    waters: [
      { water: "atlantic", at: [-18, 49] },
      { water: "mediterranean", at: [28, 34.3] },
    ],
  },
  "middle-east-north-africa": {
    centre: [22, 26],
    scale: 880,
    height: 620,
    graticuleStep: 10,
    waters: [
      { water: "atlantic", at: [-20, 30] },
      { water: "mediterranean", at: [18, 34.3] },
      { water: "indian", at: [62, 17] },
    ],
  },
  africa: {
    centre: [18, -4],
    scale: 610,
    height: 800,
    graticuleStep: 15,
    waters: [
      { water: "atlantic", at: [-18, -12] },
      { water: "indian", at: [75, -20] },
    ],
  },
  "asia-oceania": {
    centre: [128, 4],
    scale: 405,
    height: 820,
    graticuleStep: 15,
    waters: [
      { water: "pacific", at: [178, 24] },
      { water: "indian", at: [84, -24] },
    ],
  },
};
