import { regionIds } from "#data/vocabulary.ts";
import type { InitiativePlace } from "#data/initiative-chunks.ts";
import type { LocatorMarks, PlateShapes, RegionMarks, WorldMarks } from "#data/plates.ts";
import type { Dataset, EventId, InitiativeId, RegionId } from "#data/records.ts";
import { islandsWithoutShape, type Island } from "./islands.ts";
import { drawImages, type PlateImage } from "./images.ts";
import { initiativePlaces } from "./initiative-marks.ts";
import { locators } from "./locators.ts";
import { loadOutlines, type Outlines } from "./outlines.ts";
import { readPalettes, type Palette } from "./palette.ts";
import { worldPlate } from "./plate.ts";
import { regionMarks } from "./region-marks.ts";
import { regionPlate, regionShapes, thinnedForRegion } from "./region-shapes.ts";
import { worldMarks } from "./world-marks.ts";
import { worldShapes } from "./world-shapes.ts";

export interface AtlasDrawings {
  /** "world", one per region (its id), and the globes of events ("locator-…", several events may share one). */
  readonly plates: readonly PlateShapes[];
  readonly world: WorldMarks;
  readonly regions: Readonly<Record<RegionId, RegionMarks>>;
  /** Events without a point, or held on line, have none. */
  readonly locators: ReadonlyMap<EventId, LocatorMarks>;
  /** Those of a city. */
  readonly initiativeLocators: ReadonlyMap<InitiativeId, LocatorMarks>;
  /** On the world plate. */
  readonly initiativePlaces: readonly InitiativePlace[];
  /** Globes of the regions and maps of the tours as files: "globe-<region>-<theme>.svg", "tour-<year>-<theme>.svg". */
  readonly images: readonly PlateImage[];
}

/**
 * Draws every map of the Atlas; the palettes colour the images, which are files of their own. The same dataset gives
 * the same drawings, byte by byte. Throws where a country would be missing.
 */
export function drawAtlas(dataset: Dataset, palettes: readonly Palette[] = readPalettes()): AtlasDrawings {
  const outlines = loadOutlines(dataset.countries);
  const islands = islandsWithoutShape(dataset.countries, outlines);
  const world = worldPlate();
  const region = (id: RegionId): RegionDrawing => drawRegion(id, dataset, outlines, islands);
  const regions = {
    "north-america": region("north-america"),
    "latin-america-caribbean": region("latin-america-caribbean"),
    europe: region("europe"),
    "middle-east-north-africa": region("middle-east-north-africa"),
    africa: region("africa"),
    "asia-oceania": region("asia-oceania"),
  } satisfies Record<RegionId, RegionDrawing>;
  const globes = locators(dataset, outlines, regionIds);
  return {
    plates: [worldShapes(world, outlines, regionIds), ...regionIds.map((id) => regions[id].shapes), ...globes.plates],
    world: worldMarks(world, dataset, islands),
    regions: {
      "north-america": regions["north-america"].marks,
      "latin-america-caribbean": regions["latin-america-caribbean"].marks,
      europe: regions.europe.marks,
      "middle-east-north-africa": regions["middle-east-north-africa"].marks,
      africa: regions.africa.marks,
      "asia-oceania": regions["asia-oceania"].marks,
    },
    locators: globes.byEvent,
    initiativeLocators: globes.byInitiative,
    initiativePlaces: initiativePlaces(world, dataset),
    images: drawImages(dataset, outlines, palettes),
  };
}

interface RegionDrawing {
  readonly shapes: PlateShapes;
  readonly marks: RegionMarks;
}

function drawRegion(region: RegionId, dataset: Dataset, all: Outlines, islands: readonly Island[]): RegionDrawing {
  const plate = regionPlate(region);
  const outlines = thinnedForRegion(plate, all);
  return {
    shapes: regionShapes(region, plate, outlines),
    marks: regionMarks(dataset, { region, plate, outlines, islands }),
  };
}
