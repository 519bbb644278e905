/** Which figure of the gallery of charts shows a statistic: its anchor there. A test compares this with the gallery. */
const figures: Readonly<Record<string, string>> = {};

/** null: no chart shows it. */
export function figureOfStatistic(id: string): string | null {
  return figures[id] ?? null;
}
