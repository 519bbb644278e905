import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { drawAtlas, type AtlasDrawings } from "#build/cartography/draw-atlas.ts";
import { readCompactPath } from "#build/cartography/compact-path.ts";
import { ringArea } from "#build/cartography/geometry.ts";
import { spotOn, worldPlate } from "#build/cartography/plate.ts";
import type { Drawing, PlateShapes } from "#data/plates.ts";
import type { Dataset } from "#data/records.ts";
import { realAtlas } from "./real-atlas.ts";

let dataset: Dataset;
let atlas: AtlasDrawings;
beforeAll(async () => {
  ({ dataset, atlas } = await realAtlas());
});

const eventsIn = ({ stops, dots }: Drawing): string[] => [...stops, ...dots].map(({ event }) => event).toSorted();
const pathsOf = (plate: PlateShapes): string[] => [
  plate.sphere ?? "",
  plate.graticule,
  plate.innerBorders,
  plate.outerBorders,
  ...plate.land.map(({ d }) => d),
  ...plate.countries.map(({ d }) => d),
];
const weight = (plate: PlateShapes): number => pathsOf(plate).reduce((sum, path) => sum + path.length, 0);

describe("the world plate", () => {
  it("shows every event that was held in a known place, once", () => {
    const held = dataset.events.filter(
      ({ status, place }) => status === "held" && place.point && place.online !== true,
    );
    expect(eventsIn(atlas.world.tours.all)).toEqual(held.map(({ id }) => id).toSorted());
  });

  it("shows the related events only with all tours", () => {
    const { "2017": first, "2018": second, "2019": third, all } = atlas.world.tours;
    const parts = [first, second, third].flatMap(eventsIn);
    const related = new Set<string>(dataset.events.flatMap(({ series, id }) => (series === "related" ? [id] : [])));
    expect(new Set(parts).size).toBe(parts.length);
    expect(
      eventsIn(all)
        .filter((id) => !parts.includes(id))
        .every((id) => related.has(id)),
    ).toBe(true);
  });

  it.each([
    { choice: "2017", stops: "1 2 3 4 5 6", legs: 5 },
    { choice: "2018", stops: "1 2 3 4 5 6", legs: 5 },
    { choice: "2019", stops: "1 2 1 2 3", legs: 3 },
    { choice: "all", stops: "1 2 3 4 5 6 1 2 3 4 5 6 1 2 1 2 3", legs: 13 },
  ] as const)("joins the stops of $choice in their order", ({ choice, stops, legs }) => {
    const drawing = atlas.world.tours[choice];
    expect(drawing.stops.map(({ order }) => order).join(" ")).toBe(stops);
    expect(drawing.legs).toHaveLength(legs);
    for (const { from, to, series } of drawing.legs) {
      const ends = drawing.stops.filter(({ event }) => event === from || event === to);
      expect(ends.map((end) => end.series)).toEqual([series, series]);
    }
  });

  it("keeps legs on the plate", () => {
    const plate = worldPlate();
    for (const { d } of atlas.world.tours.all.legs) {
      const numbers = (d.match(/-?[\d.]+/g) ?? []).map(Number);
      for (const [index, value] of numbers.entries()) {
        expect(value).toBeGreaterThan(0);
        expect(value).toBeLessThan(index % 2 === 0 ? plate.width : plate.height);
      }
    }
  });

  it("names each city of a stop once", () => {
    const { stops } = atlas.world.tours.all;
    const cityOf = (id: string): string | null => dataset.events.find((event) => event.id === id)?.place.city ?? null;
    const named = stops.filter(({ label }) => label !== null).map(({ event }) => cityOf(event));
    expect(named.toSorted()).toEqual([...new Set(stops.map(({ event }) => cityOf(event)))].toSorted());
  });

  it("marks Singapore where Singapore is", () => {
    const singapore = atlas.world.islands.find(({ alpha2 }) => alpha2 === "SG");
    const malaysia = dataset.countries.find(({ alpha2 }) => alpha2 === "MY")?.point;
    const { lat = 0, lon = 0 } = dataset.countries.find(({ alpha2 }) => alpha2 === "SG")?.point ?? {};
    const plate = worldPlate();
    expect(singapore).toMatchObject({ region: "asia-oceania", ...spotOn(plate, [lon, lat]) });
    expect([lat, lon]).toEqual([expect.closeTo(1.36, 1), expect.closeTo(103.8, 1)]);
    expect(singapore).not.toMatchObject(spotOn(plate, [malaysia?.lon ?? 0, malaysia?.lat ?? 0]));
    const stop = atlas.world.tours.all.stops.find(({ event }) => event === "2017-asia-oceania-singapore");
    expect(stop).toMatchObject(spotOn(plate, [103.8501, 1.2897]));
  });

  it("leaves people unknown unknown", () => {
    for (const { event, radius } of atlas.world.tours.all.dots) {
      const people = dataset.events.find(({ id }) => id === event)?.participants?.value ?? null;
      expect(radius === null ? null : Math.round(radius * 10)).toBe(
        people === null ? null : Math.round(3 * Math.sqrt(people)),
      );
    }
  });
});

describe("plates", () => {
  it("are light", () => {
    const limit = ({ id }: PlateShapes): number =>
      id.startsWith("locator") ? 15_000 : id === "world" ? 32_000 : 36_000;
    expect(atlas.plates.filter((plate) => weight(plate) > limit(plate)).map(({ id }) => id)).toEqual([]);
  });

  it("have ids of their own, and every globe of an event is among them", () => {
    const ids = atlas.plates.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { plate } of atlas.locators.values()) expect(ids).toContain(plate);
  });

  it("draw nothing beyond their edge", () => {
    for (const plate of atlas.plates) {
      const isInside = ([x, y]: readonly [number, number]): boolean =>
        Math.min(x + 9, plate.width + 9 - x, y + 9, plate.height + 9 - y) > 0;
      const points = pathsOf(plate).flatMap((path) =>
        readCompactPath(path, plate.grain).flatMap((line) => line.points),
      );
      expect(points.length, plate.id).toBeGreaterThan(0);
      expect(
        points.filter((point) => !isInside(point)),
        plate.id,
      ).toEqual([]);
    }
  });

  it("have more sea than land: no coast was turned inside out", () => {
    for (const plate of atlas.plates) {
      const parts = plate.land.map(({ part, d }) => ({
        part,
        share:
          readCompactPath(d, plate.grain).reduce((sum, { points }) => sum + ringArea(points), 0) /
          (plate.width * plate.height),
      }));
      for (const { part, share } of parts) expect(share, `${plate.id}: ${part}`).toBeLessThan(0.6);
    }
  });

  it("show all of a region's stops, its centres within the frame", () => {
    for (const [region, marks] of Object.entries(atlas.regions)) {
      const stops = atlas.world.tours.all.stops.filter(
        ({ event }) => dataset.events.find(({ id }) => id === event)?.region === region,
      );
      expect(marks.drawing.stops.map(({ event }) => event)).toEqual(stops.map(({ event }) => event));
      const spots = [
        ...marks.drawing.stops,
        ...marks.drawing.dots,
        ...marks.centres,
        ...marks.countryNames,
        ...marks.edges,
      ];
      for (const { x, y } of spots) expect(x > 0 && x < 1 && y > 0 && y < 1, `${region} ${x} ${y}`).toBe(true);
    }
  });

  it("are the same, byte by byte, when drawn again", () => {
    const digest = (drawn: AtlasDrawings): string =>
      createHash("sha256")
        .update(JSON.stringify([drawn, [...drawn.locators]]))
        .digest("hex");
    expect(digest(drawAtlas(dataset))).toBe(digest(atlas));
  });
});
