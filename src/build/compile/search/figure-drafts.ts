import type { CitedNumber, Dataset, LocalText, Statistic, StatisticRow } from "#data/records.ts";
import type { FigureEntry } from "#data/search-index.ts";
import { citedNumberOf } from "#domain/cited-row.ts";
import { isShare } from "#domain/share-unit.ts";
import { figureOfStatistic } from "#data/statistic-figures.ts";
import { foldText } from "#domain/folded-text.ts";
import type { MessageKey } from "#i18n/translate.ts";
import type { Draft } from "./draft.ts";
import type { IndexLanguage } from "./index-language.ts";

/** The record a figure tells of, at its place in the list of entries. */
export interface Placed {
  readonly place: number;
  readonly draft: Draft;
}

export type PlaceOf = (kind: "event" | "initiative" | "statistic", id: string) => Placed;

const fixedFigures = [
  ["participants", "search.figure.participants"],
  ["countriesRepresented", "search.figure.countries"],
  ["experienceYears", "search.figure.experience"],
] as const satisfies readonly (readonly [string, MessageKey])[];

/** A unit that the label does not say already: "Working groups" needs no "groups". Units are English: they join English labels only. */
function unitBeside(label: LocalText, unit: string, { tag }: IndexLanguage): Pick<FigureEntry, "unit"> {
  if (isShare(unit)) return { unit: "percent" };
  if (tag !== "en" && label[tag] !== undefined) return {};
  const said = ` ${foldText(label.en)} `;
  return unit !== "mixed" && said.includes(` ${foldText(unit)} `) ? {} : { unit };
}

function figureDraft(
  number: CitedNumber,
  titled: { readonly title: string; readonly lang?: string; readonly unit?: string },
  wordings: string,
  { place, draft }: Placed,
): Draft {
  const { value, qualifier } = number;
  return {
    entry: { kind: "figure", of: place, value, qualifier, ...titled },
    title: `${wordings} ${titled.unit ?? ""}`,
    code: String(value),
    about: ["title" in draft.entry ? draft.entry.title : draft.title, ...(draft.about ?? []).slice(0, 2)],
  };
}

/** Numbers that events state: their fixed fields and those with a name of their own. */
export function eventFigureDrafts({ events }: Dataset, placed: PlaceOf, language: IndexLanguage): readonly Draft[] {
  const { say, title, words } = language;
  return events.flatMap((event) => {
    const of = placed("event", event.id);
    return [
      ...fixedFigures.flatMap(([field, key]) => {
        const number = event[field];
        return number === null ? [] : [figureDraft(number, { title: say(key) }, say(key), of)];
      }),
      ...event.numbers.map((number) =>
        figureDraft(
          number,
          { ...title(number.label), ...unitBeside(number.label, number.unit, language) },
          words(number.label),
          of,
        ),
      ),
    ];
  });
}

/** Figures of initiatives, each found by its label and by its initiative. */
export function initiativeFigureDrafts(
  { initiatives }: Dataset,
  placed: PlaceOf,
  language: IndexLanguage,
): readonly Draft[] {
  return initiatives.flatMap(({ id, figures }) =>
    figures.map((figure) =>
      figureDraft(
        figure,
        { ...language.title(figure.label), ...unitBeside(figure.label, figure.unit, language) },
        language.words(figure.label),
        placed("initiative", id),
      ),
    ),
  );
}

/** Statistics as tables; in English also by what their rows are. */
export function statisticDrafts({ statistics }: Dataset, { tag, title, words }: IndexLanguage): readonly Draft[] {
  return statistics.map((statistic) => ({
    entry: {
      kind: "statistic",
      ...title(statistic.title),
      figure: figureOfStatistic(statistic.id),
    },
    title: words(statistic.title),
    about: tag === "en" ? [statistic.dimension, statistic.unit] : [],
  }));
}

/** Rows that say more than events and initiatives do themselves. */
export function rowDrafts(dataset: Dataset, placed: PlaceOf, language: IndexLanguage): readonly Draft[] {
  return dataset.statistics.flatMap((statistic) =>
    statistic.rows.flatMap((row) => {
      const number = citedNumberOf(row);
      if (number === null || repeatsRecord(dataset, row)) return [];
      const unit = unitOf(statistic, row);
      const titled = { ...language.title(row.label), ...unitBeside(row.label, unit, language) };
      return [figureDraft(number, titled, language.words(row.label), placed("statistic", statistic.id))];
    }),
  );
}

const unitOf = (statistic: Statistic, row: StatisticRow): string => row.unit ?? statistic.unit;

/** An event or initiative states the same value from the same source itself. */
function repeatsRecord({ events, initiatives }: Dataset, row: StatisticRow): boolean {
  const event = events.find(({ id }) => id === row.event);
  const own = event ? [event.participants, event.countriesRepresented, event.experienceYears, ...event.numbers] : [];
  const others = initiatives.flatMap(({ figures }) => figures);
  return [...own, ...others].some((number) => number?.value === row.value && number.source === row.source);
}
