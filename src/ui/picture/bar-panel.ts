/** The rows of one panel of bars, with their axis beneath. */
import { barStrip } from "./bar-strip.ts";
import { inkToken, markToken } from "./hues.ts";
import { leading } from "./pen.ts";
import type { Box, Pen, Words } from "./pen.ts";
import type { BarsPicture, PictureBar, PicturePanel } from "./picture-parts.ts";

interface Placed {
  readonly markup: string;
  readonly height: number;
}

const size = 18;
const barHeight = 20;
const discRadius = 13;
const roomOfDisc = 36;
const tickSize = 15;
/** From this width on words stand beside the bar, else above it. */
const besideFrom = 700;
const label: Words = { size, family: "sans", color: "ink" };
const quiet: Words = { size: 17, family: "serif", isItalic: true, color: "ink-2" };
const numeral: Words = { size, family: "sans", weight: 600, color: "ink" };
const missing: Words = { size: 17, family: "sans", isItalic: true, color: "ink-3" };

const wordsOf = (bar: PictureBar): Words =>
  bar.mark.kind === "unknown" || bar.mark.kind === "none" ? missing : numeral;

function disc({ disc: stop }: PictureBar, x: number, y: number, pen: Pen): string {
  if (stop === null) return "";
  const { palette } = pen;
  const fill = palette(stop.isHollow ? "paper" : "torch");
  const number = {
    size: 15,
    family: "sans",
    weight: 700,
    anchor: "middle",
    color: stop.isHollow ? "torch-ink" : "torch-on",
  } as const;
  const ring = pen.circle(x + discRadius, y, discRadius - 1, { fill, stroke: palette("torch"), "stroke-width": 2 });
  return ring + pen.text(x + discRadius, y + 5, String(stop.order), number);
}

function names(bar: PictureBar, box: Omit<Box, "height">, pen: Pen): Placed {
  const indent = bar.disc === null ? 0 : roomOfDisc;
  const area = { ...box, x: box.x + indent, width: box.width - indent };
  const name = pen.paragraph(area, bar.label, bar.mark.kind === "blank" ? { ...label, weight: 600 } : label);
  const detail = pen.paragraph({ ...area, y: box.y + name.height }, bar.detail ?? "", quiet);
  const sign = disc(bar, box.x, box.y + leading(size) / 2 + 1, pen);
  return { markup: sign + name.markup + detail.markup, height: name.height + detail.height };
}

function partsLine(bar: PictureBar, box: Omit<Box, "height">, pen: Pen): Placed {
  let x = box.x;
  let y = box.y;
  let markup = "";
  for (const [at, part] of bar.parts.entries()) {
    const text = `${part.name}  ${part.value}`;
    const words: Words = { size: 16, family: "sans", color: inkToken(part.scope) };
    const width = pen.measure(text, words) + 48;
    if (x > box.x && x + width > box.x + box.width) [x, y] = [box.x, y + leading(16)];
    const faint = part.scope === null || part.scope === "global" ? ([1, 0.6, 0.3][at] ?? 0.2) : null;
    markup += pen.rect({ x, y: y + 5, width: 12, height: 12 }, markToken(part.scope), { "fill-opacity": faint });
    markup += pen.text(x + 18, y + 16, text, words);
    x += width;
  }
  return { markup, height: bar.parts.length === 0 ? 0 : y - box.y + leading(16) };
}

/** Name, value, bar one below the other. */
function rowAbove(bar: PictureBar, box: Omit<Box, "height">, end: number, pen: Pen): Placed {
  const value = bar.value ?? "";
  const valueWidth = Math.min(pen.measure(value, numeral), box.width * 0.6);
  const name = names(bar, { ...box, width: box.width - (value === "" ? 0 : valueWidth + 16) }, pen);
  const said = pen.paragraph({ x: box.x + box.width, y: box.y, width: box.width * 0.6 }, value, {
    ...wordsOf(bar),
    anchor: "end",
  });
  const words = Math.max(name.height, said.height);
  if (bar.mark.kind === "blank") return { markup: name.markup, height: words + 4 };
  const strip = barStrip(bar, { x: box.x, y: box.y + words + 3, width: box.width, height: barHeight }, end, pen);
  const parts = partsLine(bar, { ...box, y: box.y + words + barHeight + 8 }, pen);
  const below = parts.height === 0 ? 0 : parts.height + 6;
  return { markup: name.markup + said.markup + strip + parts.markup, height: words + barHeight + 3 + below + 13 };
}

interface Columns {
  readonly name: number;
  readonly value: number;
}

/** Name, bar, value side by side; the value stands in its own column, so that values can be read down. */
function rowBeside(bar: PictureBar, box: Omit<Box, "height">, end: number, columns: Columns, pen: Pen): Placed {
  const name = names(bar, { ...box, width: columns.name }, pen);
  const track = { x: box.x + columns.name + 24, width: box.width - columns.name - columns.value - 48 };
  const area = { x: box.x + box.width - columns.value, y: box.y, width: columns.value };
  const said = pen.paragraph(area, bar.value ?? "", wordsOf(bar));
  const height = Math.max(name.height, said.height, barHeight);
  const strip = barStrip(bar, { ...track, y: box.y + 3, height: barHeight }, end, pen);
  return { markup: name.markup + said.markup + strip, height: height + 12 };
}

function columnsOf(panel: PicturePanel, width: number, pen: Pen): Columns {
  const widest = (texts: readonly string[], words: Words): number =>
    Math.max(0, ...texts.map((text) => pen.measure(text, words)));
  const hasDisc = panel.bars.some((bar) => bar.disc !== null);
  const name = Math.max(
    widest(
      panel.bars.map((bar) => bar.label),
      { ...label, weight: 600 },
    ),
    widest(
      panel.bars.map((bar) => bar.detail ?? ""),
      quiet,
    ),
  );
  return {
    name: Math.ceil(Math.min(name + 4 + (hasDisc ? roomOfDisc : 0), width * 0.36)),
    value: Math.ceil(
      Math.min(
        widest(
          panel.bars.map((bar) => bar.value ?? ""),
          numeral,
        ) + 4,
        width * 0.26,
      ),
    ),
  };
}

function axisLabels(
  track: { readonly x: number; readonly width: number },
  y: number,
  axis: BarsPicture["axis"],
  pen: Pen,
): string {
  const words: Words = { size: tickSize, family: "sans", color: "ink-3" };
  const last = axis.ticks.find(({ at }) => at === axis.end)?.label ?? "";
  const free = track.width - pen.measure(last, words) - tickSize;
  return axis.ticks
    .map(({ at, label: tick }) => {
      const place = (at / axis.end) * track.width;
      // The last bears the unit and may need the room of the one before it.
      if (at !== axis.end && place + pen.measure(tick, words) / 2 > free) return "";
      // The first and the last stay within the panel: another may stand beside it.
      const anchor = at === 0 ? "start" : at === axis.end ? "end" : "middle";
      return pen.text(track.x + place, y + tickSize + 4, tick, { ...words, anchor });
    })
    .join("");
}

/** A panel at a place; lines of the scale run behind its rows. */
export function barPanel(panel: PicturePanel, box: Omit<Box, "height">, axis: BarsPicture["axis"], pen: Pen): Placed {
  const isStacked = panel.bars.some(({ parts }) => parts.length > 0);
  const isBeside = box.width >= besideFrom && !isStacked;
  const columns = columnsOf(panel, box.width, pen);
  const track = isBeside
    ? { x: box.x + columns.name + 24, width: box.width - columns.name - columns.value - 48 }
    : { x: box.x, width: box.width };
  let y = box.y;
  let markup = "";
  for (const bar of panel.bars) {
    const place = { ...box, y };
    const row =
      isBeside && bar.mark.kind !== "blank"
        ? rowBeside(bar, place, axis.end, columns, pen)
        : rowAbove(bar, place, axis.end, pen);
    markup += row.markup;
    y += row.height;
  }
  const lines = axis.ticks.map(({ at }) => {
    const x = track.x + (at / axis.end) * track.width;
    return isBeside ? pen.line([x, box.y], [x, y], "rule") : pen.line([x, y - 6], [x, y], "rule-2");
  });
  return { markup: lines.join("") + markup + axisLabels(track, y, axis, pen), height: y - box.y + tickSize + 12 };
}
