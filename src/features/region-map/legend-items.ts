import type { RegionChunk } from "#data/region-chunk.ts";
import { markedRecords } from "./marked-records.ts";

const items = [
  "2017-discussion",
  "2018-ideas",
  "2019-strategy",
  "stop",
  "hollow",
  "later",
  "dot",
  "ring",
  "centre",
  "island",
] as const;
export type LegendItem = (typeof items)[number];

/** The kinds of marks that a region's plate shows, in the order of its key. */
export function legendItems(chunk: RegionChunk): readonly LegendItem[] {
  const { drawing, centres, islands } = chunk.marks;
  const records = markedRecords(chunk);
  const stops = drawing.stops.flatMap((stop) => records.event(stop.event) ?? []);
  const hasLeg = (...series: readonly string[]): boolean => drawing.legs.some((leg) => series.includes(leg.series));
  const shown: Readonly<Record<LegendItem, boolean>> = {
    "2017-discussion": hasLeg("2017-discussion"),
    "2018-ideas": hasLeg("2018-ideas"),
    "2019-strategy": hasLeg("2019-strategy", "successor"),
    stop: stops.some((stop) => stop.participants !== null),
    hollow: stops.some((stop) => stop.participants === null && stop.series !== "successor"),
    later: stops.some((stop) => stop.series === "successor"),
    dot: drawing.dots.some((dot) => dot.radius !== null),
    ring: drawing.dots.some((dot) => dot.radius === null),
    centre: centres.length > 0,
    island: islands.length > 0,
  };
  return items.filter((item) => shown[item]);
}
