import type { Drawings } from "#build/compile/drawings.ts";
import type { Drawing, RegionMarks } from "#data/plates.ts";

const drawing: Drawing = { stops: [], legs: [], dots: [] };
const marks: RegionMarks = { drawing, islands: [], centres: [], countryNames: [], waters: [], edges: [] };

/** Maps without a mark on them, for tests of everything else. */
export const blankDrawings: Drawings = {
  plates: [],
  world: {
    tours: { all: drawing, "2017": drawing, "2018": drawing, "2019": drawing },
    regionNames: [],
    waters: [],
    islands: [],
  },
  regions: {
    "north-america": marks,
    "latin-america-caribbean": marks,
    europe: marks,
    "middle-east-north-africa": marks,
    africa: marks,
    "asia-oceania": marks,
  },
  locators: new Map(),
  initiativeLocators: new Map(),
  initiativePlaces: [],
};
