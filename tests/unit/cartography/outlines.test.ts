import { geoContains } from "d3-geo";
import { beforeAll, describe, expect, it } from "vitest";
import { islandsWithoutShape } from "#build/cartography/islands.ts";
import { countryOutline } from "#build/cartography/merges.ts";
import { loadOutlines, type Outlines } from "#build/cartography/outlines.ts";
import type { Dataset } from "#data/records.ts";
import { realDataset } from "./real-atlas.ts";

let dataset: Dataset;
let outlines: Outlines;
beforeAll(async () => {
  dataset = await realDataset();
  outlines = loadOutlines(dataset.countries);
});

const places: readonly { place: string; at: [number, number]; country: string }[] = [
  { place: "Simferopol, Crimea", at: [34.1, 44.95], country: "UA" },
  { place: "Sevastopol's hinterland, Crimea", at: [33.9, 44.8], country: "UA" },
  { place: "Smara, Western Sahara", at: [-11.67, 26.74], country: "EH" },
  { place: "Marrakesh", at: [-8, 31.63], country: "MA" },
  { place: "Saint-Élie, French Guiana", at: [-53.2, 4.5], country: "GF" },
  { place: "Lyon", at: [4.84, 45.76], country: "FR" },
  { place: "Svalbard", at: [16, 78.5], country: "SJ" },
  { place: "Prishtina", at: [21.17, 42.66], country: "XK" },
  { place: "Burao, Somalia (Somaliland)", at: [45.5, 9.5], country: "SO" },
  { place: "Taipei's hinterland", at: [121.2, 24.6], country: "TW" },
  { place: "Kuala Lumpur", at: [101.7, 3.14], country: "MY" },
];

describe("outlines", () => {
  it.each(places)("puts $place in $country", ({ at, country }) => {
    const holders = outlines.shapes.filter((shape) => geoContains(countryOutline(outlines, shape), at));
    expect(holders.map(({ alpha2 }) => alpha2)).toEqual([country]);
  });

  it("shows every country of a region, as a shape or as an island, once", () => {
    const islands = islandsWithoutShape(dataset.countries, outlines);
    const shown = [...outlines.shapes, ...islands].map(({ alpha2 }) => alpha2).toSorted();
    const expected = dataset.countries.filter(({ region }) => region !== null).map(({ alpha2 }) => alpha2);
    expect(shown).toEqual(expected.toSorted());
  });

  it("agrees with the record on which countries have a shape", () => {
    const drawn = new Set(outlines.shapes.map(({ alpha2 }) => alpha2));
    const split = ["GF", "SJ"];
    const recorded = dataset.countries.filter(({ shape, region }) => shape.coarse && region !== null);
    expect(recorded.filter(({ alpha2 }) => !drawn.has(alpha2))).toEqual([]);
    const unexpected = dataset.countries.filter(({ alpha2, shape }) => drawn.has(alpha2) && !shape.coarse);
    expect(unexpected.map(({ alpha2 }) => alpha2)).toEqual(split);
  });

  it("names a country that could not be shown", () => {
    const lost = dataset.countries.map((country) => (country.alpha2 === "MT" ? { ...country, point: null } : country));
    expect(() => islandsWithoutShape(lost, outlines)).toThrow("Malta (MT) has neither an outline nor a point");
  });

  it("names a shape that no country claims", () => {
    const lost = dataset.countries.filter(({ alpha2 }) => alpha2 !== "KE");
    expect(() => loadOutlines(lost)).toThrow('the map file has a shape "404" that no country of the record claims');
  });
});
