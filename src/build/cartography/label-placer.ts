import type { Label } from "#data/plates.ts";
import { distanceToBox, isInside, type Box, type XY } from "./geometry.ts";

/** Text to place beside a mark; sizes in CSS pixels. */
export interface LabelText {
  readonly width: number;
  /** Height of a line, and from its top to the baseline. */
  readonly lineHeight: number;
  readonly ascent: number;
  readonly lines: number;
}
export interface LabelPlacer {
  /** Keeps labels off a mark in any case: hidden, it would be lost. */
  readonly blockMark: (centre: XY, radius: number) => void;
  /** Keeps labels off a box where there is another place. */
  readonly block: (box: Box) => void;
  readonly isFree: (box: Box) => boolean;
  /**
   * Puts the text at the first free of the places around a mark, near ones first. Where none is free: the least crowded
   * one that hides no mark and no other label, or null if more than `crowding` (share of the text that something else
   * covers) would be lost.
   */
  readonly place: (mark: XY, radius: number, text: LabelText, crowding: number) => Label | null;
}

type Side = "e" | "w" | "ne" | "se" | "nw" | "sw" | "n" | "s";
const SIDES: readonly Side[] = ["e", "w", "ne", "se", "nw", "sw", "n", "s"];
/** CSS pixels between mark and text: close by, and once more a little further away. */
const GAPS = [4, 10, 18];
const PLACES = GAPS.flatMap((gap) => SIDES.map((side) => ({ side, gap })));
/** Across a corner a disc reaches only this far to the side. */
const DIAGONAL = 0.7;

/** Greedy placement of labels: who comes first has the choice. */
export function labelPlacer(bounds: Box): LabelPlacer {
  const marks: { centre: XY; radius: number }[] = [];
  const hidesMark = (box: Box): boolean => marks.some(({ centre, radius }) => distanceToBox(centre, box) < radius);
  const labels: Box[] = [];
  const others: Box[] = [];
  const place: LabelPlacer["place"] = (mark, radius, text, crowding) => {
    const area = text.width * text.lineHeight * text.lines;
    let best: { box: Box; side: Side; lost: number } | null = null;
    for (const { side, gap } of PLACES) {
      const box = boxAt(side, mark, radius + gap, text);
      if (!isInside([box.left, box.top], bounds) || !isInside([box.right, box.bottom], bounds)) continue;
      if (hidesMark(box) || labels.some((label) => overlap(box, label) > 0)) continue;
      const lost = others.reduce((sum, other) => sum + overlap(box, other), 0) / area;
      if (!best || lost < best.lost - 0.01) best = { box, side, lost };
      if (lost === 0) break;
    }
    if (!best || best.lost > crowding) return null;
    labels.push(best.box);
    return labelIn(best.box, best.side, mark, text);
  };
  return {
    blockMark: (centre, radius) => void marks.push({ centre, radius }),
    block: (box) => void others.push(box),
    isFree: (box) => !hidesMark(box) && [...labels, ...others].every((other) => overlap(box, other) === 0),
    place,
  };
}

function boxAt(side: Side, [x, y]: XY, straight: number, { width, lineHeight, lines }: LabelText): Box {
  const height = lineHeight * lines;
  const slant = straight * DIAGONAL;
  const across = side.length === 2 ? slant : straight;
  const left = side.endsWith("e") ? x + across : side.endsWith("w") ? x - across - width : x - width / 2;
  const top = side.startsWith("n") ? y - across - height : side.startsWith("s") ? y + across : y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

function labelIn(box: Box, side: Side, [x, y]: XY, { ascent }: LabelText): Label {
  const dy = Math.round(box.top + ascent - y);
  if (side.endsWith("e")) return { anchor: "start", dx: Math.round(box.left - x), dy };
  if (side.endsWith("w")) return { anchor: "end", dx: Math.round(box.right - x), dy };
  return { anchor: "middle", dx: 0, dy };
}

/** Where a label stands, for checks and for keeping other things off it. */
export function labelBox({ anchor, dx, dy }: Label, [x, y]: XY, { width, lineHeight, lines, ascent }: LabelText): Box {
  const shift = anchor === "start" ? 0 : anchor === "end" ? -width : -width / 2;
  const left = x + dx + shift;
  const top = y + dy - ascent;
  return { left, top, right: left + width, bottom: top + lineHeight * lines };
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}
