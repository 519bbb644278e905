import type { Series } from "#data/records.ts";
import type { DrawnLeg } from "../../cartography/drawing.ts";
import type { Box, XY } from "../../cartography/geometry.ts";
import { labelBox } from "../../cartography/label-placer.ts";
import type { LabelPlacer } from "../../cartography/label-placer.ts";
import type { Plate } from "../../cartography/plate.ts";
import type { Colours } from "../colours.ts";
import { px, textLine } from "../svg.ts";
import { textWidth } from "../text/measure.ts";

export const STOP_RADIUS = 18;
/** The place that a picture is about. */
export const LIT_RADIUS = 23;

/** As on the plates: 2017 dotted, 2018 a line, what came after dashed. */
const dashes: Readonly<Record<Series, string>> = {
  "2017-discussion": ' stroke-dasharray="0.1 8"',
  "2018-ideas": "",
  "2019-strategy": ' stroke-dasharray="14 9"',
  successor: ' stroke-dasharray="14 9"',
  related: "",
};

/** The ways of the torch, each on a rim that keeps it off the land. */
export function drawLegs(legs: readonly DrawnLeg[], plate: Plate, colours: Colours, width: number = 3.6): string {
  const stroke = (colour: string, w: number, rest: string): string =>
    `fill="none" stroke="${colour}" stroke-width="${w}" stroke-linecap="round" stroke-linejoin="round"${rest}`;
  const rims = legs.map(({ d }) => `<path d="${d}" ${stroke(colours.halo, width + 4.5, ' stroke-opacity="0.75"')}/>`);
  const lines = legs.map(({ d, series }) => `<path d="${d}" ${stroke(colours.torch, width, dashes[series])}/>`);
  const chevrons = legs.map(({ chevron: { x, y, angle } }) => {
    const at = `translate(${px(x * plate.width)} ${px(y * plate.height)}) rotate(${angle}) scale(${width / 1.8})`;
    return `<path transform="${at}" d="M-4-4 4 0-4 4z" fill="${colours.torch}" stroke="${colours.halo}" stroke-width="0.8"/>`;
  });
  return [...rims, ...lines, ...chevrons].join("");
}

/** A stop with its number: filled where its people are recorded, hollow where not. */
export function stopDisc([x, y]: XY, order: number, isFilled: boolean, radius: number, colours: Colours): string {
  const at = `cx="${px(x)}" cy="${px(y)}"`;
  const fill = isFilled ? colours.torch : colours.sheet;
  return (
    `<circle ${at} r="${radius + 3}" fill="${colours.halo}"/>` +
    `<circle ${at} r="${radius - 1.2}" fill="${fill}" stroke="${colours.torch}" stroke-width="2.4"/>` +
    textLine(String(order), {
      x,
      y: y + radius * 0.37,
      face: "sansBold",
      size: radius * 1.1,
      fill: isFilled ? colours.torchOn : colours.torch,
      anchor: "middle",
    })
  );
}

/** The one place a picture is about, where it is no stop: a disc in a ring. */
export const litSpot = ([x, y]: XY, colours: Colours): string =>
  `<circle cx="${px(x)}" cy="${px(y)}" r="28" fill="${colours.halo}" fill-opacity="0.55" stroke="${colours.torch}" stroke-width="2"/>` +
  `<circle cx="${px(x)}" cy="${px(y)}" r="12" fill="${colours.torch}" stroke="${colours.halo}" stroke-width="3"/>`;

/** Another event; `radius` null: its people are not recorded. */
export const dot = ([x, y]: XY, radius: number | null, colours: Colours): string =>
  radius === null
    ? `<circle cx="${px(x)}" cy="${px(y)}" r="4.6" fill="${colours.sheet}" stroke="${colours.dot}" stroke-width="1.8"/>`
    : `<circle cx="${px(x)}" cy="${px(y)}" r="${px(radius)}" fill="${colours.dot}" fill-opacity="0.85" stroke="${colours.halo}" stroke-width="1.5"/>`;

export const square = ([x, y]: XY, colours: Colours): string =>
  `<rect x="${px(x - 5.5)}" y="${px(y - 5.5)}" width="11" height="11" fill="${colours.sheet}" stroke="${colours.dot}" stroke-width="2"/>`;

export interface NameOnMap {
  readonly at: XY;
  readonly radius: number;
  readonly name: string;
  /** A smaller line below. */
  readonly below: string | null;
  readonly isLit: boolean;
}

const NAME_SIZES = { lit: { name: 30, below: 21 }, other: { name: 21, below: 17 } } as const;

/** A name beside its mark, where there is room for it. `onPlaced` is told the box it covers. */
export function placeName(
  { at, radius, name, below, isLit }: NameOnMap,
  placer: LabelPlacer,
  colours: Colours,
  onPlaced: (box: Box) => void = () => undefined,
): string {
  const sizes = NAME_SIZES[isLit ? "lit" : "other"];
  const serif = { face: "serif", size: sizes.name } as const;
  const sans = { face: "sans", size: sizes.below } as const;
  const lineHeight = sizes.name * 1.02;
  const width = Math.max(textWidth(name, serif), below === null ? 0 : textWidth(below, sans)) + 6;
  const text = { width, lineHeight, ascent: sizes.name * 0.8, lines: below === null ? 1 : 1.85 };
  const label = placer.place(at, radius, text, isLit ? 0.9 : 0.12);
  if (label === null) return "";
  onPlaced(labelBox(label, at, text));
  const [x, y] = [at[0] + label.dx, at[1] + label.dy];
  const common = { x, anchor: label.anchor, halo: colours.halo } as const;
  return (
    textLine(name, { ...common, ...serif, y, fill: colours.ink }) +
    (below === null ? "" : textLine(below, { ...common, ...sans, y: y + lineHeight * 0.87, fill: colours.ink2 }))
  );
}
