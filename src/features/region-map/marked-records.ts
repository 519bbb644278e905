/** What stands behind a mark of a region's plate. Marks carry ids; the chunk carries the records. Pure. */
import type { EventBrief } from "#data/briefs.ts";
import type { RegionChunk } from "#data/region-chunk.ts";
import type { Alpha2, Centre, CentreId, EventId } from "#data/records.ts";

export type MarkedRecord =
  | { readonly kind: "event"; readonly event: EventBrief }
  | { readonly kind: "centre"; readonly centre: Centre }
  | { readonly kind: "country"; readonly alpha2: Alpha2 };

export interface MarkedRecords {
  event(id: EventId): EventBrief | null;
  centre(id: CentreId): Centre | null;
  /** The record of a mark's name; null for a name that no mark has. */
  of(mark: string): MarkedRecord | null;
}

/** The name of a centre's mark; events go by their own id. */
export const centreMark = (id: CentreId): string => `centre:${id}`;
/** The name of a country's mark. */
export const countryMark = (alpha2: Alpha2): string => `country:${alpha2}`;

/** Looks records up among everything the chunk carries. */
export function markedRecords(chunk: RegionChunk): MarkedRecords {
  const { events, heldHere, nearby, stops, centres, countries } = chunk;
  const byMark = new Map<string, MarkedRecord>();
  for (const event of [...events, ...heldHere, ...nearby, ...stops]) byMark.set(event.id, { kind: "event", event });
  for (const centre of centres) byMark.set(centreMark(centre.id), { kind: "centre", centre });
  for (const { alpha2 } of countries) byMark.set(countryMark(alpha2), { kind: "country", alpha2 });
  const of = (mark: string): MarkedRecord | null => byMark.get(mark) ?? null;
  return {
    event: (id) => {
      const record = of(id);
      return record?.kind === "event" ? record.event : null;
    },
    centre: (id) => centres.find((centre) => centre.id === id) ?? null,
    of,
  };
}
