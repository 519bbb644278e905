import type { Colours } from "./colours.ts";
import { COLUMN, PICTURE } from "./layout.ts";
import type { Side } from "./side.ts";
import { px, textBlock } from "./svg.ts";
import { fitText } from "./text/wrap.ts";
import type { SizeStep } from "./text/wrap.ts";

export interface Foot {
  /** Host and path; null where the site's address is not known. */
  readonly address: string | null;
  readonly sources: string;
}

const BOX = { width: COLUMN.right - COLUMN.left, height: 60, leading: 1.25 } as const;
/** An address is of use only whole: it shrinks and turns over before it would be cut. */
const ADDRESS_SIZES: readonly SizeStep[] = [
  { size: 17.5, lines: 1 },
  { size: 16, lines: 1 },
  { size: 15, lines: 1 },
  { size: 16.5, lines: 2 },
  { size: 14, lines: 2 },
  { size: 12, lines: 3 },
];
const SOURCE_SIZES: readonly SizeStep[] = [
  { size: 17, lines: 1 },
  { size: 16, lines: 2 },
  { size: 15, lines: 2 },
];
const BOTTOM = PICTURE.height - 38;
const AFTER_RULE = 28;
const BETWEEN = 4;

/** The foot of the column, as high as its texts need; `top` is where its rule runs. */
export function drawFoot(
  { address, sources }: Foot,
  side: Side,
  colours: Colours,
): { readonly svg: string; readonly top: number } {
  const where =
    address === null ? { size: 0, lines: [] } : fitText(address, { ...BOX, face: "sansBold" }, ADDRESS_SIZES);
  const whence = fitText(sources, { ...BOX, face: "sans" }, SOURCE_SIZES);
  const whereHeight = where.lines.length * where.size * BOX.leading;
  const whenceHeight = whence.lines.length * whence.size * BOX.leading;
  const top = Math.round(BOTTOM - whenceHeight - whereHeight - BETWEEN - AFTER_RULE + whence.size) + 0.5;
  const first = top + AFTER_RULE;
  const place = { x: side.x(COLUMN.left), anchor: side.begin } as const;
  const below = first + whereHeight + (whereHeight > 0 ? BETWEEN : 0);
  return {
    top,
    svg:
      `<path d="M${px(side.x(COLUMN.left))} ${px(top)}H${px(side.x(COLUMN.right))}" stroke="${colours.ink}" stroke-width="1.2"/>` +
      textBlock(
        where.lines,
        { ...place, y: first, face: "sansBold", size: where.size, fill: colours.ink },
        where.size * BOX.leading,
      ) +
      textBlock(
        whence.lines,
        { ...place, y: below, face: "sans", size: whence.size, fill: colours.ink3 },
        whence.size * BOX.leading,
      ),
  };
}
