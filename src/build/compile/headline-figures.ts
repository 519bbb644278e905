import type { HeadlineFigure } from "#data/index-chunk.ts";
import type { Conflict, Dataset, Headline, Statistic, StatisticRow } from "#data/records.ts";
import { conflictsAbout, eachOnce } from "./conflicts-about.ts";

/** Conflicts about a statistic name a row's key as their field, or "rows" for all of them. */
function conflictsAboutRow(conflicts: readonly Conflict[], statistic: Statistic, row: string): readonly Conflict[] {
  return conflictsAbout(conflicts, "statistic", [statistic]).filter(({ field }) => field === row || field === "rows");
}

/** Conflicts about an event's own number that is the same figure from the same source, such as the votes cast. */
function conflictsAboutSameFigure({ events, conflicts }: Dataset, row: StatisticRow): readonly Conflict[] {
  return events.flatMap((event) => {
    const same = event.numbers.filter(({ value, source }) => value === row.value && source === row.source);
    return conflictsAbout(conflicts, "event", [event]).filter(({ field }) => same.some(({ key }) => key === field));
  });
}

/** A headline with its figure. Throws if there is no such row: validation should have stopped it. */
export function headlineFigure(headline: Headline, dataset: Dataset): HeadlineFigure {
  const { statistic: wanted, row: key, ...rest } = headline;
  const statistic = dataset.statistics.find(({ id }) => id === wanted);
  const row = statistic?.rows.find((candidate) => candidate.key === key);
  if (!statistic || !row) throw new Error(`No row "${key}" of statistic "${wanted}" for headline "${headline.id}"`);
  const { id, title, unit, comparability } = statistic;
  return {
    ...rest,
    statistic: { id, title, unit, comparability },
    row,
    conflicts: eachOnce(conflictsAboutRow(dataset.conflicts, statistic, key), conflictsAboutSameFigure(dataset, row)),
  };
}
