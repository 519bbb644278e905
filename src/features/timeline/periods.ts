/** Stretches of the one time axis that a reader may look at. */
import { utcYear } from "d3-time";
import type { PreciseDate } from "#data/records.ts";

export const periodWords = ["all", "2015-2016", "2017", "2018", "2019", "2020", "2021"] as const;
export type PeriodWord = (typeof periodWords)[number];

export interface Period {
  readonly word: PeriodWord;
  /** Instants, UTC; `until` is outside. */
  readonly from: Date;
  readonly until: Date;
  readonly years: number;
}

/** The axis begins with the earliest event on record; older initiatives stand at its beginning. */
const firstYear = 2015;

const yearStart = (year: number): Date => new Date(Date.UTC(year, 0, 1));

function yearsOf(word: PeriodWord, lastYear: number): readonly [first: number, last: number] {
  if (word === "all") return [firstYear, lastYear];
  if (word === "2015-2016") return [firstYear, 2016];
  const year = Number(word);
  return [year, year === 2021 ? Math.max(lastYear, 2021) : year];
}

/** The stretch of a word; the last and the whole one end with the year of the latest date on record. */
export function periodOf(word: PeriodWord, latest: PreciseDate): Period {
  const [first, last] = yearsOf(word, Number(latest.slice(0, 4)));
  const from = yearStart(first);
  const until = yearStart(last + 1);
  return { word, from, until, years: utcYear.count(from, until) };
}
