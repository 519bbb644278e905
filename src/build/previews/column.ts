import type { PreviewContent } from "./content/preview-content.ts";
import type { Colours } from "./colours.ts";
import { drawFoot } from "./column-foot.ts";
import type { Foot } from "./column-foot.ts";
import { figureBlock } from "./column-figures.ts";
import { COLUMN, PICTURE } from "./layout.ts";
import type { Side } from "./side.ts";
import { siteMark } from "./site-mark.ts";
import { px, textBlock } from "./svg.ts";
import { cutText, fitText } from "./text/wrap.ts";
import type { SizeStep } from "./text/wrap.ts";

/** What stands at the head and foot of every picture. */
export interface ColumnFrame extends Foot {
  readonly siteName: { readonly first: string; readonly last: string };
}

const WIDTH = COLUMN.right - COLUMN.left;
const NAME = { top: 112, leading: 1.06, gap: 16 } as const;
const NAME_SIZES: readonly SizeStep[] = [
  { size: 78, lines: 2 },
  { size: 70, lines: 2 },
  { size: 62, lines: 3 },
  { size: 54, lines: 3 },
  { size: 48, lines: 4 },
  { size: 43, lines: 4 },
  { size: 38, lines: 5 },
  { size: 34, lines: 6 },
  { size: 31, lines: 8 },
  { size: 28, lines: 8 },
  { size: 25, lines: 9 },
  { size: 22, lines: 10 },
];
const LINE = { size: 23, leading: 29, gap: 8, most: 3 } as const;
/** Between the lines and the figures, and between the figures and the rule. */
const GAP = 22;

/** The side of a picture where reading starts: whose it is, what it is of, its figures, where it stands and on whose word. */
export function drawColumn(content: PreviewContent, frame: ColumnFrame, side: Side, colours: Colours): string {
  const { left, edge } = COLUMN;
  const foot = drawFoot(frame, side, colours);
  const figures = figureBlock(content.figures, { left, width: WIDTH, bottom: foot.top - GAP }, side, colours);
  const lines = content.lines.map((line) => cutText(line, { face: "sans", size: LINE.size }, WIDTH, LINE.most));
  const linesHeight = lines.reduce((sum, { length }) => sum + length * LINE.leading + LINE.gap, 0);
  const room = foot.top - GAP - figures.height - (figures.height > 0 ? GAP : 0) - linesHeight - NAME.gap - NAME.top;
  const name = fitText(content.name, { face: "serif", width: WIDTH, height: room, leading: NAME.leading }, NAME_SIZES);
  const nameFill = content.accent === null ? colours.ink : colours.regionInk(content.accent);
  const nameStep = name.size * NAME.leading;
  const nameBottom = NAME.top + name.lines.length * nameStep;
  let y = nameBottom + NAME.gap + LINE.size * 0.9;
  const lineBlocks = lines.map((block) => {
    const drawn = textBlock(
      block,
      { x: side.x(left), y, face: "sans", size: LINE.size, fill: colours.ink2, anchor: side.begin },
      LINE.leading,
    );
    y += block.length * LINE.leading + LINE.gap;
    return drawn;
  });
  return [
    `<rect x="${px(side.x(0, edge))}" width="${edge}" height="${PICTURE.height}" fill="${colours.paper}"/>`,
    siteMark(frame.siteName, side, colours),
    textBlock(
      name.lines,
      {
        x: side.x(left - name.size * 0.03),
        y: NAME.top + name.size * 0.84,
        face: "serif",
        size: name.size,
        fill: nameFill,
        anchor: side.begin,
      },
      nameStep,
    ),
    ...lineBlocks,
    figures.svg,
    foot.svg,
    `<path d="M${px(side.x(edge))} 0V${PICTURE.height}" stroke="${colours.ink}" stroke-width="1.5"/>`,
  ].join("");
}
