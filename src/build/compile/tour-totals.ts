import type { TourTotals } from "#data/index-chunk.ts";
import type { CitedNumber, Conflict, Dataset, Event, Series, Statistic } from "#data/records.ts";
import { tourSeries } from "#domain/tour.ts";
import { conflictsAbout, eachOnce } from "./conflicts-about.ts";

interface Total {
  readonly number: CitedNumber | null;
  readonly conflicts: readonly Conflict[];
}
interface TotalName {
  readonly unit: "people" | "countries";
  /** Key under which an event tells the total of its tour. */
  readonly key: string;
}
const participants: TotalName = { unit: "people", key: "regionalWorkshopsParticipantsTotal" };
const countries: TotalName = { unit: "countries", key: "regionalWorkshopsCountriesTotal" };

function statedInRow({ unit, rows }: Statistic, wanted: TotalName): CitedNumber | null {
  const total = rows.find((row) => row.isTotal === true && (row.unit ?? unit) === wanted.unit);
  if (!total || total.value === null || total.source === null || total.pointer === null) return null;
  const { value, qualifier, source, pointer, alsoStatedBy } = total;
  return { value, qualifier, source, pointer, ...(alsoStatedBy && { alsoStatedBy }) };
}

function statedByEvent(event: Event, { key }: TotalName): CitedNumber | null {
  const named = event.numbers.find((number) => number.key === key);
  if (!named) return null;
  const { value, qualifier, source, pointer, alsoStatedBy } = named;
  return { value, qualifier, source, pointer, ...(alsoStatedBy && { alsoStatedBy }) };
}

/** The total that a source states, from a statistic's total row or else from the event that announced it. */
function totalOf(dataset: Dataset, series: Series, name: TotalName): Total {
  const statistics = dataset.statistics.filter(
    (statistic) => statistic.series === series && statedInRow(statistic, name) !== null,
  );
  const events = dataset.events.filter((event) => event.series === series && statedByEvent(event, name) !== null);
  const stated = [
    ...statistics.map((statistic) => statedInRow(statistic, name)),
    ...events.map((event) => statedByEvent(event, name)),
  ];
  return {
    number: stated[0] ?? null,
    conflicts: eachOnce(
      conflictsAbout(dataset.conflicts, "statistic", statistics),
      conflictsAbout(dataset.conflicts, "event", events).filter((conflict) => conflict.field === name.key),
    ),
  };
}

/** Stated totals of every tour of regional workshops. Never a sum: people and countries attended several workshops. */
export function tourTotals(dataset: Dataset): readonly TourTotals[] {
  return tourSeries.map((series) => {
    const people = totalOf(dataset, series, participants);
    const lands = totalOf(dataset, series, countries);
    return {
      series,
      participants: people.number,
      countries: lands.number,
      conflicts: eachOnce(people.conflicts, lands.conflicts),
    };
  });
}
