import type { MultiPolygon } from "geojson";
import type { Country, Initiative } from "#data/records.ts";
import { drawGround } from "./ground.ts";
import { countryScene, litCountries } from "./country-scene.ts";
import { placeScene } from "./event-scene.ts";
import { globeScene } from "./globe-scene.ts";
import { fittedPane, WIDEST } from "./pane-plate.ts";
import { plainRegionScene } from "./plain-region-scene.ts";
import { paneFill } from "./scene.ts";
import type { Stage } from "./scene.ts";
import { litWorldScene } from "./world-scene.ts";

/** An initiative: its city, else its countries, else its region, else the globe. */
export function initiativeScene(initiative: Initiative, stage: Stage): string {
  const { id, place, region } = initiative;
  const countries = initiative.countries.flatMap(
    (code) => stage.dataset.countries.find(({ alpha2 }) => alpha2 === code) ?? [],
  );
  const [only, other] = countries;
  if (place.point !== null)
    return placeScene({ id, point: place.point, country: only?.alpha2 ?? null, city: place.city, stop: null }, stage);
  if (only !== undefined)
    return other === undefined ? countryScene(only, null, stage) : countriesScene(countries, stage);
  return region === "global" ? globeScene(stage) : plainRegionScene(region, stage);
}

/** Countries near one another in a map of their own, others on the map of the world. */
function countriesScene(countries: readonly Country[], stage: Stage): string {
  const { ground, colours } = stage;
  const { plate, scale } = fittedPane(joined(countries, stage));
  if (scale < WIDEST) return litWorldScene(countries, stage);
  const regions = new Set(countries.map(({ region }) => region));
  return (
    paneFill(colours.sea) +
    drawGround(plate, ground, { lit: (region) => regions.has(region), step: 15, islands: true }, colours) +
    litCountries(plate, countries, stage)
  );
}

/** One shape of all outlines; a country too small for one is a speck at its point. */
function joined(countries: readonly Country[], { ground }: Stage): MultiPolygon {
  const coordinates = countries.flatMap(({ alpha2, point }): MultiPolygon["coordinates"] => {
    const outline = ground.outlineOf(alpha2);
    if (outline !== null) return outline.coordinates;
    if (point === null) return [];
    const { lon, lat } = point;
    return [
      [
        [
          [lon, lat],
          [lon, lat + 0.1],
          [lon + 0.1, lat],
          [lon, lat],
        ],
      ],
    ];
  });
  return { type: "MultiPolygon", coordinates };
}
