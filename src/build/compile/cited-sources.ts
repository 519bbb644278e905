import type { CitedSources, SourceBrief } from "#data/briefs.ts";
import type { SourceId } from "#data/records.ts";

/** Keys under which records name their sources, singly or as a list. */
const citingKeys: ReadonlySet<string> = new Set(["source", "sources", "alsoStatedBy", "officialTitleSource"]);

function collect(value: unknown, key: string | null, found: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, key, found);
  } else if (typeof value === "string") {
    if (key !== null && citingKeys.has(key)) found.add(value);
  } else if (typeof value === "object" && value !== null) {
    for (const [name, item] of Object.entries(value)) collect(item, name, found);
  }
}

/** The ids of all sources cited anywhere in a value: in figures, statements, rows, claims and lists. */
export function citedSourceIds(value: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  collect(value, null, found);
  return found;
}

/** Briefs of exactly the sources that a value cites. Throws if one is unknown: validation should have stopped it. */
export function citedSources(value: unknown, briefs: ReadonlyMap<string, SourceBrief>): CitedSources {
  const cited: Record<SourceId, SourceBrief> = {};
  for (const id of [...citedSourceIds(value)].toSorted()) {
    const brief = briefs.get(id);
    if (brief === undefined) throw new Error(`No source record "${id}"`);
    cited[brief.id] = brief;
  }
  return cited;
}

/** A chunk's body with the sources it cites. */
export function withSources<Body extends object>(
  body: Body,
  briefs: ReadonlyMap<string, SourceBrief>,
): Body & { readonly sources: CitedSources } {
  return { ...body, sources: citedSources(body, briefs) };
}
