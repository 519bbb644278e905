import type { Colours } from "./colours.ts";
import { COLUMN } from "./layout.ts";
import type { Side } from "./side.ts";
import { px, textLine } from "./svg.ts";
import { textWidth } from "./text/measure.ts";

const SIZE = 25;
const BASELINE = 70;
/** Width of the sign. */
const GLOBE = 37;

/** The sign of the Atlas, as in its head: a globe, a leg of the route, a stop; beside it the name, which is the same in every language. */
export function siteMark(
  { first, last }: { readonly first: string; readonly last: string },
  side: Side,
  colours: Colours,
): string {
  const name = { y: BASELINE, size: SIZE, fill: colours.ink } as const;
  const widthOfFirst = textWidth(`${first} `, { face: "serif", size: SIZE });
  const x = side.x(COLUMN.left + 50, widthOfFirst + textWidth(last, { face: "serifItalic", size: SIZE }));
  return (
    `<g transform="translate(${px(side.x(COLUMN.left, GLOBE))} 43) scale(1.16)" fill="none" stroke="${colours.ink}" stroke-width="1.6">` +
    `<circle cx="16" cy="16" r="13.5"/>` +
    `<path d="M2.5 16h27M16 2.5c-4.6 3.6-7 8.1-7 13.5s2.4 9.9 7 13.5c4.6-3.6 7-8.1 7-13.5s-2.4-9.9-7-13.5"/>` +
    `<path d="M7 21.5C10 11 17 7.5 24 9.5" stroke="${colours.torch}" stroke-width="2.8" stroke-linecap="round"/>` +
    `<circle cx="24" cy="9.5" r="4" fill="${colours.torch}" stroke="${colours.paper}" stroke-width="1.2"/></g>` +
    textLine(first, { ...name, x, face: "serif" }) +
    textLine(last, { ...name, x: x + widthOfFirst, face: "serifItalic" })
  );
}
