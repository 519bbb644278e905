/** Room for names beside marks that have their rows already. */
import type { Stretch } from "./pack-rows.ts";
import type { Markable, PlacedMark, PlacedName } from "./place-marks.ts";
import { axisLength, gap, longestName, shortestName } from "./plot-measures.ts";

interface Standing {
  readonly mark: Markable;
  readonly row: number;
  name: PlacedName | null;
}

/** Names may reach a little into the margin of the axis. */
const end = axisLength + 2 * gap;

function boxesIn(standing: readonly Standing[], row: number): readonly Stretch[] {
  return standing.filter((one) => one.row === row).flatMap(({ mark, name }) => (name === null ? [mark] : [mark, name]));
}

const roomUntil = (from: number, boxes: readonly Stretch[]): number =>
  Math.min(end, ...boxes.filter((box) => box.from >= from - gap).map((box) => box.from - gap));
const roomFrom = (until: number, boxes: readonly Stretch[]): number =>
  Math.max(0, ...boxes.filter((box) => box.until <= until + gap).map((box) => box.until + gap));

function nameInGap(mark: Markable, boxes: readonly Stretch[]): PlacedName | null {
  const least = Math.min(mark.nameLength, shortestName);
  const most = Math.min(mark.nameLength, longestName);
  const from = mark.until + gap;
  const next = roomUntil(from, boxes);
  if (next - from >= least) return { from, until: Math.min(next, from + most), side: "after" };
  const until = mark.from - gap;
  const last = roomFrom(until, boxes);
  return until - last >= least ? { from: Math.max(last, until - most), until, side: "before" } : null;
}

/** A name that was cut short grows into what nobody else took. */
function grown({ mark, name }: Standing, boxes: readonly Stretch[]): PlacedName | null {
  if (name === null || name.until - name.from >= mark.nameLength) return name;
  const others = boxes.filter((box) => box !== name && box !== mark);
  if (name.side === "after")
    return {
      ...name,
      until: Math.max(name.until, Math.min(roomUntil(name.until, others), name.from + mark.nameLength)),
    };
  if (name.side === "before")
    return { ...name, from: Math.min(name.from, Math.max(roomFrom(name.from, others), name.until - mark.nameLength)) };
  return name;
}

/** Gives names to marks without one where their row has room, what matters more first, and lengthens those that were cut. */
export function fillGaps(marks: readonly Markable[], placed: readonly PlacedMark[]): readonly PlacedMark[] {
  const standing: Standing[] = marks.flatMap((mark, index) => {
    const place = placed[index];
    return place?.row === undefined || place.row === null ? [] : [{ mark, row: place.row, name: place.name }];
  });
  const byWeight = standing.toSorted((a, b) => a.mark.weight - b.mark.weight);
  for (const one of byWeight) one.name ??= nameInGap(one.mark, boxesIn(standing, one.row));
  for (const one of byWeight) one.name = grown(one, boxesIn(standing, one.row));
  const names = new Map(standing.map(({ mark, name }) => [mark.key, name]));
  return placed.map((place) => ({ ...place, name: names.get(place.key) ?? null }));
}
