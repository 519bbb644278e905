import type { Dataset, Event, Initiative, PreciseDate } from "#data/records.ts";
import type {
  TimelineChunk,
  TimelineClass,
  TimelineEvent,
  TimelineInitiative,
  TimelineRecord,
} from "#data/timeline-chunks.ts";
import { compareDates, inOrderOfTime } from "#domain/event-order.ts";
import { withSources } from "./cited-sources.ts";
import type { CompileContext } from "./compile-context.ts";

const classOfKind = {
  "regional-workshop": "regional-workshop",
  kickoff: "workshop",
  "national-workshop": "workshop",
  "unit-workshop": "workshop",
  congress: "congress",
  meeting: "meeting",
  panel: "meeting",
  training: "meeting",
  observance: "meeting",
} as const satisfies Record<Exclude<Event["kind"], "milestone">, TimelineClass>;

/** What a milestone is about, told by the initiatives it belongs to, else by the words of its id. */
function classOfMilestone(event: Event, { initiatives, strategy }: Dataset): TimelineClass {
  const own = initiatives.filter(({ id }) => event.initiatives.includes(id));
  if (own.some(({ kind }) => kind === "governance")) return "governance";
  if (own.some(({ id }) => String(id) === strategy.id)) return "strategy";
  const words = event.id.split("-");
  if (words.includes("vote")) return "vote";
  return words.includes("report") ? "report" : "milestone";
}

/** Fields of statements that tell the time of an event, the most telling first. */
const datingFields = ["date", "start", "dateAndPlace", "held", "end"];

function placedEvent(event: Event, dataset: Dataset): readonly TimelineEvent[] {
  const { id, name, region, kind, status, series, torch, dates, themes, statements, sources } = event;
  const dating = datingFields.flatMap((field) => statements.find((statement) => statement.field === field) ?? []);
  const source = dating[0]?.source ?? sources[0];
  if (source === undefined) return [];
  const recordClass = kind === "milestone" ? classOfMilestone(event, dataset) : classOfKind[kind];
  const { city } = event.place;
  const hasPeople = event.participants !== null;
  const own = { of: "event", class: recordClass, city, hasPeople, source } as const;
  return [{ ...own, id, name, region, kind, status, series, torch, dates, themes }];
}

function placedInitiative(initiative: Initiative): readonly TimelineInitiative[] {
  const { id, name, region, kind, status, dates, themes, prominence } = initiative;
  const [source] = initiative.sources;
  if (source === undefined) return [];
  const own = { of: "initiative", class: "initiative", city: initiative.place.city, source } as const;
  return [{ ...own, id, name, region, kind, status, dates, themes, prominence }];
}

/** The latest date of events, initiatives and publications: the same for the same data, whenever it is built. */
function latestDate({ events, initiatives, sources }: Dataset): PreciseDate {
  const dates = [
    ...[...events, ...initiatives].flatMap(({ dates: { start, end } }) => [start ?? [], end ?? []].flat()),
    ...sources.flatMap(({ published }) => published ?? []),
  ];
  return dates.toSorted(compareDates).at(-1) ?? "2015";
}

/** Every event and initiative with its dates, place and themes. */
export function timelineChunk({ dataset, sourceBriefs }: CompileContext): TimelineChunk {
  const records: readonly TimelineRecord[] = [
    ...dataset.events.flatMap((event) => placedEvent(event, dataset)),
    ...dataset.initiatives.flatMap(placedInitiative),
  ];
  return withSources(
    {
      records: inOrderOfTime(records),
      themes: dataset.themes.map(({ number, opportunity }) => ({ number, label: opportunity.label })),
      latest: latestDate(dataset),
    },
    sourceBriefs,
  );
}
