/** Plain plane geometry of the plates: points in plate units or CSS pixels, x to the right, y down. */
export type XY = readonly [x: number, y: number];
/** Degrees, WGS 84. */
export type LonLat = readonly [lon: number, lat: number];
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const distance = (a: XY, b: XY): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** Distance of a point from the segment a–b. */
export function distanceToSegment(point: XY, a: XY, b: XY): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const square = dx * dx + dy * dy;
  if (square === 0) return distance(point, a);
  const along = Math.max(0, Math.min(1, ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / square));
  return distance(point, [a[0] + along * dx, a[1] + along * dy]);
}

/** Area of a closed ring; its last point may or may not repeat the first. */
export function ringArea(ring: readonly XY[]): number {
  let twice = 0;
  let previous = ring.at(-1);
  for (const point of ring) {
    if (previous) twice += previous[0] * point[1] - point[0] * previous[1];
    previous = point;
  }
  return Math.abs(twice) / 2;
}

export const isInside = ([x, y]: XY, box: Box): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/** Zero inside the box. */
export const distanceToBox = ([x, y]: XY, { left, top, right, bottom }: Box): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

export const grown = (box: Box, by: number): Box => ({
  left: box.left - by,
  top: box.top - by,
  right: box.right + by,
  bottom: box.bottom + by,
});

/** Fractions of a plate are kept to four decimals: a tenth of a pixel on the widest plate. */
export const toFraction = (value: number): number => Math.round(value * 1e4) / 1e4;
export const toTenth = (value: number): number => Math.round(value * 10) / 10;
