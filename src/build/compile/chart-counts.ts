import type { CentreTally, ChartCounts, CongressAudience, NationalWorkshop, NamingStop } from "#data/chart-counts.ts";
import type { Centre, Dataset, Event, Scope } from "#data/records.ts";
import { eventYears } from "#domain/event-years.ts";
import { tallyInitiatives } from "#domain/initiative-tallies.ts";
import { opportunityCells } from "#domain/opportunity-matrix.ts";
import { linkEvent } from "./briefs.ts";

/** The report of a workshop is the source that states its figures. Throws for an event without sources: there is none. */
function namingStop(event: Event): NamingStop {
  const source = event.countriesRepresented?.source ?? event.participants?.source ?? event.sources[0];
  if (source === undefined) throw new Error(`Event ${event.id} has no source`);
  return { id: event.id, source };
}

/** Events that a statistic lists as surveys among members: their figure counts respondents, not people in a room. */
function surveysIn({ statistics }: Dataset): ReadonlySet<string> {
  const surveys = statistics.filter(({ id }) => id === "national-consultations-2017-respondents");
  return new Set(surveys.flatMap(({ rows }) => rows.flatMap(({ event }) => event ?? [])));
}

function nationalWorkshops(dataset: Dataset): readonly NationalWorkshop[] {
  const surveys = surveysIn(dataset);
  return dataset.events
    .filter(({ kind }) => kind === "national-workshop")
    .map((event) => {
      const { id, series, region, place, participants } = event;
      const isSurvey = surveys.has(id);
      return { ...linkEvent(event), series, region, country: place.country, participants, isSurvey };
    });
}

function congresses({ events }: Dataset): readonly CongressAudience[] {
  return events
    .filter(({ kind, status, participants }) => kind === "congress" && status === "held" && participants !== null)
    .map((event) => {
      const { region, place, participants, countriesRepresented } = event;
      return { ...linkEvent(event), region, country: place.country, participants, countriesRepresented };
    });
}

function centreTally(kind: Centre["kind"], centres: readonly Centre[]): CentreTally {
  const own = centres.filter((centre) => centre.kind === kind);
  return {
    kind,
    count: own.length,
    cities: [...new Set(own.map(({ city }) => city))].toSorted(),
  };
}

/** Counts of records for the charts. */
export function chartCounts(dataset: Dataset): ChartCounts {
  const { events, initiatives, regions, themes, strategy, centres } = dataset;
  const scopes: readonly Scope[] = ["global", ...regions.map(({ id }) => id)];
  return {
    years: eventYears(events),
    initiatives: tallyInitiatives(initiatives),
    directions: strategy.directions.map(({ code, name }) => ({ code, name })),
    opportunities: themes.map(({ number, opportunity }) => ({
      number,
      label: opportunity.label,
      cells: opportunityCells(number, scopes, initiatives, events).map(({ named, classified, ...cell }) => ({
        ...cell,
        named: named.map(namingStop),
        classified: classified.map(({ id }) => id),
      })),
    })),
    nationalWorkshops: nationalWorkshops(dataset),
    congresses: congresses(dataset),
    centres: [...new Set(centres.map(({ kind }) => kind))]
      .map((kind) => centreTally(kind, centres))
      .toSorted((a, b) => b.count - a.count),
  };
}
