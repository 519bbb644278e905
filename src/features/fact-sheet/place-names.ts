/** Finds room for the names on a sheet's map: beside their marks, off each other and inside the frame. In CSS pixels. */

export interface NamedMark {
  readonly key: string;
  readonly text: string;
  /** Centre and radius of the mark. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}
export interface PlacedName {
  readonly anchor: "start" | "middle" | "end";
  /** From the mark's centre to the foot of the letters. */
  readonly dx: number;
  readonly dy: number;
}
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
interface Room {
  readonly width: number;
  readonly height: number;
}

/** Of the letters of a name: mean width, height above the line, depth below it. */
const letter = 6.8;
const rise = 10;
const depth = 4;
/** Between a mark and its name. */
const gap = 3;

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** What a text covers whose anchor stands at a point. */
export function boxOf(text: string, x: number, y: number, anchor: PlacedName["anchor"], width = letter): Box {
  const length = text.length * width;
  const left = anchor === "start" ? x : anchor === "end" ? x - length : x - length / 2;
  return { left, right: left + length, top: y - rise, bottom: y + depth };
}

/** How much of a box is covered or lies outside of the frame, in square pixels. */
export function crowding(box: Box, taken: readonly Box[], { width, height }: Room): number {
  const inside = overlap(box, { left: 0, right: width, top: 0, bottom: height });
  const whole = (box.right - box.left) * (box.bottom - box.top);
  return whole - inside + taken.reduce((sum, other) => sum + overlap(box, other), 0);
}

function candidates(radius: number): readonly PlacedName[] {
  const beside = radius + gap;
  const middle = (rise - depth) / 2;
  return [
    { anchor: "start", dx: beside, dy: middle },
    { anchor: "end", dx: -beside, dy: middle },
    { anchor: "middle", dx: 0, dy: beside + rise },
    { anchor: "middle", dx: 0, dy: -beside - depth },
    { anchor: "start", dx: beside - gap, dy: beside + rise - gap },
    { anchor: "end", dx: gap - beside, dy: beside + rise - gap },
    { anchor: "start", dx: beside - gap, dy: -beside },
    { anchor: "end", dx: gap - beside, dy: -beside },
  ];
}

/** One place a mark, in the order given: the first that is free, else the least crowded. Other `marks` are kept clear as well. */
export function placeNames(
  named: readonly NamedMark[],
  marks: readonly Box[],
  room: Room,
): { readonly names: ReadonlyMap<string, PlacedName>; readonly taken: readonly Box[] } {
  const taken = [...marks];
  const names = new Map<string, PlacedName>();
  for (const { key, text, x, y, radius } of named) {
    const [best] = candidates(radius)
      .map((place) => {
        const box = boxOf(text, x + place.dx, y + place.dy, place.anchor);
        return { place, box, crowded: crowding(box, taken, room) };
      })
      .toSorted((a, b) => a.crowded - b.crowded);
    if (best === undefined) continue;
    names.set(key, best.place);
    taken.push(best.box);
  }
  return { names, taken };
}
