/**
 * How a span of time is written. What both ends share is said once: "23–25 May 2018", 2018年5月23日至25日. Engines write spans
 * each in their own way (and Chinese ones with slashes), so a span is put together from the parts of its two dates.
 */

/** A piece of a written date as Intl gives it: day, month, year, or literal text between them. */
export interface DatePart {
  readonly type: string;
  readonly value: string;
}

export interface SpanOptions {
  /** Whether both ends lie in one year: only then is anything shared but the word for "year". */
  readonly isWithinYear: boolean;
  /** Whether the year stands first, as in Chinese: then the end leaves out what the start has said. */
  readonly isYearFirst: boolean;
}

const written = (parts: readonly DatePart[]): string => parts.map(({ value }) => value).join("");
const isSame = (a: DatePart | undefined, b: DatePart | undefined): boolean =>
  a !== undefined && b !== undefined && a.type === b.type && a.value === b.value;

/** How many parts two dates share, counted from their beginning. */
function countShared(a: readonly DatePart[], b: readonly DatePart[]): number {
  let count = 0;
  while (isSame(a[count], b[count])) count += 1;
  return count;
}

/** A span from a word to a word is written closed, "May–June"; one of several words is written open, "30 April – 2 May". */
const joinEnds = (start: string, end: string): string => `${start}${start.includes(" ") ? " – " : "–"}${end}`;

/** From one date to a later one, both to the same precision. */
export function writeSpan(start: readonly DatePart[], end: readonly DatePart[], options: SpanOptions): string {
  const isYears = start.every(({ type }) => type === "year" || type === "literal");
  if (options.isYearFirst && !isYears) {
    const said = options.isWithinYear ? countShared(start, end) : 0;
    return `${written(start)}至${written(end.slice(said))}`;
  }
  const shared = options.isWithinYear || isYears ? countShared(start.toReversed(), end.toReversed()) : 0;
  const own = start.slice(0, start.length - shared);
  // German counts days with a full stop, which belongs to the number: "23.–25. Mai".
  const stop = start[own.length]?.value.startsWith(".") === true ? "." : "";
  return joinEnds(written(shared > 0 && own.at(-1)?.type === "literal" ? own.slice(0, -1) : own) + stop, written(end));
}
