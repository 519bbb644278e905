import type {
  NamedEvent,
  StrategyEcho,
  ThemeBrief,
  ThemeChunk,
  ThemeEvent,
  ThemeLink,
  ThemesChunk,
} from "#data/theme-chunks.ts";
import type { Event, Scope, Strategy, Theme } from "#data/records.ts";
import { countRecords, recordsOfTheme } from "#domain/theme-records.ts";
import type { ThemeRecords } from "#domain/theme-records.ts";
import { briefInitiative, linkEvent } from "./briefs.ts";
import { withSources } from "./cited-sources.ts";
import type { CompileContext } from "./compile-context.ts";
import { gapsAbout } from "./gaps-about.ts";

/** Fields of statements in which a source names opportunities. */
const namingFields: ReadonlySet<string> = new Set(["opportunities", "fixedOpportunities"]);

/** All ten themes with how many records have to do with them, and where. */
export function themesChunk({ dataset, sourceBriefs }: CompileContext): ThemesChunk {
  const themes = dataset.themes.map((theme): ThemeBrief => {
    const records = recordsOfTheme(dataset, theme.number);
    const { number, highlight, opportunity } = theme;
    return {
      number,
      highlight,
      opportunity,
      counts: countRecords(records),
      byRegion: countsByRegion(records),
      keyInitiatives: echoesOf(theme, dataset.strategy).map((echo) => echo.code),
    };
  });
  const records = { events: dataset.events.length, initiatives: dataset.initiatives.length };
  return withSources({ themes, records }, sourceBriefs);
}

/** One theme: its wording, the events and initiatives that have to do with it, and its echo in the strategy. */
export function themeChunk(theme: Theme, context: CompileContext): ThemeChunk {
  const { dataset, sourceBriefs } = context;
  const records = recordsOfTheme(dataset, theme.number);
  return withSources(
    {
      theme,
      ...neighboursOf(theme, dataset.themes),
      byRegion: countsByRegion(records),
      named: records.named.map(namedEvent),
      read: records.read.map(themeEvent),
      initiatives: records.initiatives.map(briefInitiative),
      echoes: echoesOf(theme, dataset.strategy),
      gaps: gapsAbout(dataset.gaps, [{ kind: "theme", id: String(theme.number) }]),
    },
    sourceBriefs,
  );
}

/** A theme as a link. */
export function linkTheme({ number, opportunity }: Theme): ThemeLink {
  return { number, label: opportunity.label };
}

function themeEvent(event: Event): ThemeEvent {
  const { kind, region, series } = event;
  return { ...linkEvent(event), kind, region, series };
}

function namedEvent(event: Event): NamedEvent {
  const statements = event.statements.filter(({ field }) => namingFields.has(field));
  return { ...themeEvent(event), statements, sources: event.sources };
}

/** Themes stand in a ring: the tenth leads on to the first. */
function neighboursOf(theme: Theme, themes: readonly Theme[]): Pick<ThemeChunk, "previous" | "next"> {
  const place = themes.indexOf(theme);
  const at = (index: number): ThemeLink => linkTheme(themes.at(index % themes.length) ?? theme);
  return { previous: at(place - 1), next: at(place + 1) };
}

function countsByRegion(records: ThemeRecords): ThemeBrief["byRegion"] {
  const count = (scope: Scope) => countRecords(records, scope);
  return {
    "north-america": count("north-america"),
    africa: count("africa"),
    "middle-east-north-africa": count("middle-east-north-africa"),
    "latin-america-caribbean": count("latin-america-caribbean"),
    "asia-oceania": count("asia-oceania"),
    europe: count("europe"),
    global: count("global"),
  };
}

/** Key initiatives that the record links with the theme. Throws if one belongs to no direction. */
function echoesOf(theme: Theme, strategy: Strategy): readonly StrategyEcho[] {
  return strategy.initiatives.flatMap(({ code, label, direction: directionCode, opportunityLinks }) =>
    opportunityLinks
      .filter((link) => link.opportunity === theme.number)
      .map((link): StrategyEcho => {
        const direction = strategy.directions.find((candidate) => candidate.code === directionCode);
        if (direction === undefined) throw new Error(`No direction "${directionCode}" of key initiative ${code}`);
        return { code, label, direction, link };
      }),
  );
}
