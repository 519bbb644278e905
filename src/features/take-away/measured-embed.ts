/** What an embed turns out to be in its preview: how high, and how much was loaded. The frame is of our own site, so it may be asked. */

export interface MeasuredEmbed {
  /** Height in CSS pixels at which nothing scrolls, with some room for other fonts than the reader's. */
  readonly height: number;
  /** Bytes as they came over the line; null where the browser does not tell. */
  readonly size: number | null;
}

/** Fonts differ from reader to reader: a line more here and there must not make a frame scroll. */
const room = 1.03;
const step = 10;

function sizeOf(frame: Window): number | null {
  const [entry] = frame.performance.getEntriesByType("navigation");
  if (entry === undefined || !("encodedBodySize" in entry)) return null;
  const { encodedBodySize } = entry;
  return typeof encodedBodySize === "number" && encodedBodySize > 0 ? encodedBodySize : null;
}

/** null where there is nothing to measure: the page did not come. */
export function measureEmbed(frame: HTMLIFrameElement): MeasuredEmbed | null {
  const embed = frame.contentDocument?.querySelector(".embed");
  if (!embed || frame.contentWindow === null) return null;
  const { height } = embed.getBoundingClientRect();
  return { height: Math.ceil((height * room) / step) * step, size: sizeOf(frame.contentWindow) };
}
