import type { Scope, Theme } from "#data/records.ts";
import { scopes } from "#data/vocabulary.ts";
import { eventYears } from "#domain/event-years.ts";
import { tallyInitiatives } from "#domain/initiative-tallies.ts";
import { initiativeKindKey } from "#i18n/record-kinds.ts";
import { barScene, columnScene } from "./bar-scene.ts";
import type { Bar } from "./bar-scene.ts";
import type { Stage } from "./scene.ts";

const scopeName = (scope: Scope, { dataset, words }: Stage): string => {
  const region = dataset.regions.find(({ id }) => id === scope);
  return region === undefined ? words.t("region.global") : words.plain(region.name);
};

const bar = (label: string, value: number, fill: string, { words }: Stage): Bar => ({
  label,
  value,
  said: words.format.number(value),
  fill,
});

/** How many initiatives of each region act on a theme; these are counts of records, so that 0 says that none was found. */
export function themeBars({ number }: Theme, stage: Stage): string {
  const acting = stage.dataset.initiatives.filter(({ themes }) => themes.includes(number));
  const bars = scopes.map((scope) =>
    bar(
      scopeName(scope, stage),
      acting.filter(({ region }) => region === scope).length,
      stage.colours.mark(scope),
      stage,
    ),
  );
  return barScene(stage.words.t("preview.bars.theme"), bars, stage.side, stage.colours);
}

/** How many initiatives act on each theme. */
export function themesBars(stage: Stage): string {
  const { dataset, words, side, colours } = stage;
  const tallies = tallyInitiatives(dataset.initiatives).theme;
  const bars = dataset.themes
    .toSorted((a, b) => a.number - b.number)
    .map(({ number, opportunity }) => {
      const count = tallies.find(({ key }) => key === number)?.count ?? 0;
      return bar(words.plain(opportunity.label), count, colours.dot, stage);
    });
  return barScene(words.t("preview.bars.themes"), bars, side, colours);
}

/** How many initiatives carry each direction of the strategy. */
export function strategyBars(stage: Stage): string {
  const { dataset, words, side, colours } = stage;
  const tallies = tallyInitiatives(dataset.initiatives).direction;
  const bars = dataset.strategy.directions.map(({ code, name }) =>
    bar(words.plain(name), tallies.find(({ key }) => String(key) === code)?.count ?? 0, colours.dot, stage),
  );
  return barScene(words.t("preview.bars.strategy"), bars, side, colours);
}

/** How many initiatives there are of each kind, the commonest first. */
export function kindBars(stage: Stage): string {
  const { dataset, words, side, colours } = stage;
  const tallies = tallyInitiatives(dataset.initiatives).kind;
  const bars = tallies.map(({ key, count }) => bar(words.t(initiativeKindKey(key)), count, colours.dot, stage));
  return barScene(words.t("preview.bars.charts"), bars, side, colours);
}

/** UN member states of each region. */
export function memberBars(stage: Stage): string {
  const { dataset, words, side, colours } = stage;
  const bars = dataset.regions
    .toSorted((a, b) => b.unMembers - a.unMembers)
    .map(({ id, unMembers }) => bar(scopeName(id, stage), unMembers, colours.mark(id), stage));
  return barScene(words.t("preview.bars.compare"), bars, side, colours);
}

/** Events held in each year; those without a year on record have no column. */
export function yearColumns(stage: Stage): string {
  const { dataset, words, side, colours } = stage;
  const bars = eventYears(dataset.events).flatMap(({ year, held }) => {
    const count = Object.values(held).reduce((sum, one) => sum + one, 0);
    return year === null ? [] : [bar(year, count, colours.dot, stage)];
  });
  return columnScene(words.t("preview.bars.timeline"), bars, side, colours);
}

/** Sources by the year of their publication; those without a date have no column. */
export function sourceColumns(stage: Stage): string {
  const { dataset, words, side, colours } = stage;
  const years = dataset.sources.flatMap(({ published }) => published?.slice(0, 4) ?? []);
  const [first = 0, last = 0] = [Math.min(...years.map(Number)), Math.max(...years.map(Number))];
  const bars = Array.from({ length: last - first + 1 }, (_, index) => {
    const year = String(first + index);
    return bar(year, years.filter((one) => one === year).length, colours.dot, stage);
  });
  return columnScene(words.t("preview.bars.sources"), bars, side, colours);
}
