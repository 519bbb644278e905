/** Where the names of a region's map stand at the width it has on a sheet. */
import type { EventBrief } from "#data/briefs.ts";
import type { EdgeNote, PlateShapes, RegionMarks } from "#data/plates.ts";
import type { RegionSheetChunk } from "#data/sheet-chunks.ts";
import { boxOf, crowding, placeNames } from "./place-names.ts";
import type { Box, PlacedName } from "./place-names.ts";

/** Width of the map on paper, in CSS pixels. */
export const mapWidth = 340;
export const discRadius = 9;
const squareRadius = 4;
const noteLetter = 5.2;
/** Notes of the way out give way up and down, in CSS pixels. */
const givesWay = [0, 13, -13, 26, -26];

interface NamedStop {
  readonly stop: RegionMarks["drawing"]["stops"][number];
  readonly event: EventBrief | null;
  readonly label: (PlacedName & { readonly text: string }) | null;
}
interface NamedEdge {
  readonly edge: EdgeNote;
  readonly text: string;
  readonly anchor: EdgeNote["anchor"];
  readonly dy: number;
}

/** The box around a round mark. */
export const around = (x: number, y: number, radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

/** `write` words a note of the way out. A note without room is left out: the introduction says the same. */
export function nameRegionMarks(
  { stops, marks }: Pick<RegionSheetChunk, "stops" | "marks">,
  { width, height }: Pick<PlateShapes, "width" | "height">,
  write: (edge: EdgeNote, city: string) => string,
): { readonly stops: readonly NamedStop[]; readonly edges: readonly NamedEdge[] } {
  const room = { width: mapWidth, height: (mapWidth * height) / width };
  const eventOf = (id: string): EventBrief | null => stops.find((stop) => stop.id === id) ?? null;
  const discs = marks.drawing.stops.map((stop) => ({
    stop,
    event: eventOf(stop.event),
    x: stop.x * room.width + stop.narrow.dx,
    y: stop.y * room.height + stop.narrow.dy,
  }));
  const boxes = [
    ...discs.map(({ x, y }) => around(x, y, discRadius)),
    ...marks.centres.map(({ x, y, narrow }) =>
      around(x * room.width + narrow.dx, y * room.height + narrow.dy, squareRadius),
    ),
  ];
  const cities = discs.map(({ event }) => event?.city ?? "");
  const named = discs.flatMap(({ stop, x, y }, index) => {
    const text = cities[index] ?? "";
    return text === "" || cities.indexOf(text) < index ? [] : [{ key: stop.event, text, x, y, radius: discRadius }];
  });
  const { names, taken } = placeNames(named, boxes, room);
  const written = [...taken];
  const edges = marks.edges.flatMap((edge) => {
    const city = eventOf(edge.event)?.city ?? "";
    const text = write(edge, city);
    const anchor = edge.x < 0.3 ? "start" : edge.x > 0.7 ? "end" : edge.anchor;
    for (const dy of givesWay) {
      const box = boxOf(text, edge.x * room.width, edge.y * room.height + dy, anchor, noteLetter);
      if (city === "" || crowding(box, written, room) > 0) continue;
      written.push(box);
      return [{ edge, text, anchor, dy }];
    }
    return [];
  });
  return {
    stops: discs.map(({ stop, event }) => {
      const place = names.get(stop.event);
      return { stop, event, label: place && event?.city ? { ...place, text: event.city } : null };
    }),
    edges,
  };
}
