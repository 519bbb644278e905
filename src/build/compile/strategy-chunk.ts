import type { InitiativeLink, KeyInitiativeCarriers, StrategyChunk } from "#data/strategy-chunks.ts";
import type { EventLink } from "#data/briefs.ts";
import type { Dataset, Event, Initiative } from "#data/records.ts";
import { inOrderOfTime } from "#domain/event-order.ts";
import { codesCalledKeyInitiatives, codesIn } from "#domain/key-initiatives.ts";
import { linkEvent } from "./briefs.ts";
import { withSources } from "./cited-sources.ts";
import type { CompileContext } from "./compile-context.ts";
import { linkTheme } from "./theme-chunk.ts";

const actionPlans = "unit-action-plans-directions";
/** About the strategy itself. Its regional workshops stand with the regions. */
const otherStatistics: ReadonlySet<string> = new Set(["strategy-languages", "strategy-national-events"]);

/** The strategy with everything that the record ties to it. */
export function strategyChunk({ dataset, sourceBriefs }: CompileContext): StrategyChunk {
  const { strategy, initiatives, events, themes, statistics, conflicts, gaps } = dataset;
  const inTime = inOrderOfTime(initiatives);
  return withSources(
    {
      strategy,
      approved: eventOf(strategy.approved.event, events),
      launched: eventOf(strategy.launched.event, events),
      directions: strategy.directions.map(({ code }) => ({
        direction: code,
        initiatives: inTime
          .filter((initiative) => initiative.strategyDirections.includes(Number(code)))
          .map(linkInitiative),
      })),
      carriers: strategy.initiatives.map(({ code }) => carriersOf(code, dataset)),
      themes: themes.map(linkTheme),
      events: events
        .filter((event) => event.series === "2019-strategy")
        .map((event) => ({ ...linkEvent(event), kind: event.kind, region: event.region })),
      actionPlans: statistics.find(({ id }) => id === actionPlans) ?? null,
      published: publishedPlans(events),
      statistics: statistics.filter(({ id }) => otherStatistics.has(id)),
      conflicts: conflicts.filter(({ subjectKind }) => subjectKind === "strategy"),
      gaps: gaps.filter(({ subjects }) => subjects.some(({ kind }) => kind === "strategy")),
    },
    sourceBriefs,
  );
}

/** Numbers about the action plans that are not shares of a direction; those are the statistic's rows. */
function publishedPlans(events: readonly Event[]): StrategyChunk["published"] {
  const event = events.find(({ id }) => id === "2019-global-unit-action-plans");
  if (event === undefined) return null;
  return { event: linkEvent(event), numbers: event.numbers.filter(({ unit }) => unit !== "%") };
}

/** An initiative without its texts. */
export function linkInitiative({ id, name, kind, region, dates, prominence }: Initiative): InitiativeLink {
  return { id, name, kind, region, dates, prominence };
}

function eventOf(id: Event["id"], events: readonly Event[]): EventLink {
  const event = events.find((candidate) => candidate.id === id);
  if (event === undefined) throw new Error(`No event record "${id}"`);
  return linkEvent(event);
}

function carriersOf(code: string, { initiatives, events }: Dataset): KeyInitiativeCarriers {
  return {
    code,
    initiatives: inOrderOfTime(initiatives).flatMap((initiative) => {
      const { note } = initiative;
      return note !== null && codesCalledKeyInitiatives(note).includes(code)
        ? [{ ...linkInitiative(initiative), note }]
        : [];
    }),
    events: events.flatMap((event) =>
      event.statements
        .filter(({ field, value }) => field === "keyInitiatives" && codesIn(JSON.stringify(value)).includes(code))
        .map((statement) => ({ event: linkEvent(event), statement })),
    ),
  };
}
