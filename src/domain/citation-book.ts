/** Numbers the sources of a page in the order in which the reader meets them. */
import type { CitedSources, SourceBrief } from "#data/briefs.ts";
import type { SourceId } from "#data/records.ts";

export interface CitationBook {
  /** Those the page lists, in order of number, from 1. */
  readonly sources: readonly SourceBrief[];
  /** The number of a source on this page. Throws for a source that the page's chunk does not carry. */
  numberOf(source: SourceId): number;
  source(id: SourceId): SourceBrief;
}

/** Keys under which records name sources. */
const citingKeys = new Set(["source", "sources", "alsoStatedBy", "officialTitleSource"]);

function* citedIn(value: unknown, underCitingKey = false): Generator<string> {
  if (typeof value === "string") {
    if (underCitingKey) yield value;
  } else if (Array.isArray(value)) {
    for (const item of value) yield* citedIn(item, underCitingKey);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* citedIn(item, citingKeys.has(key));
  }
}

interface BookOptions {
  /** Whether sources that are carried but not met are listed too. Not where a chunk serves several pages. */
  readonly listsRest: boolean;
}

/**
 * Makes the book of a page. `inOrder` holds what the page shows, from top to bottom; sources that are carried but not met
 * there come last, in order of their id.
 */
export function createCitationBook(
  carried: CitedSources,
  inOrder: readonly unknown[],
  { listsRest }: BookOptions = { listsRest: true },
): CitationBook {
  const byId = new Map<string, SourceBrief>(Object.values(carried).map((source) => [source.id, source]));
  const met = [...new Set([...citedIn(inOrder)].flatMap((id) => byId.get(id) ?? []))];
  const rest = [...byId.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const numbered = [...new Set([...met, ...rest])];
  const numbers = new Map<string, number>(numbered.map((source, index) => [source.id, index + 1]));
  return {
    sources: listsRest ? numbered : met,
    numberOf: (id) => {
      const number = numbers.get(id);
      if (number === undefined) throw new Error(`The page cites ${id} but does not carry it`);
      return number;
    },
    source: (id) => {
      const source = byId.get(id);
      if (source === undefined) throw new Error(`The page cites ${id} but does not carry it`);
      return source;
    },
  };
}

/** The book of a page that is about sources themselves, in their order there. */
export function citationBookOf(sources: readonly SourceBrief[]): CitationBook {
  return createCitationBook(Object.fromEntries(sources.map((source) => [source.id, source])), [
    { sources: sources.map(({ id }) => id) },
  ]);
}
