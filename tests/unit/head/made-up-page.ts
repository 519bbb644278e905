import { fileURLToPath } from "node:url";
import { readDataset } from "#build/dataset/read-dataset.ts";
import { headContext, headPage } from "#build/head/head-context.ts";
import type { HeadContext, HeadPage } from "#build/head/head-context.ts";
import { previewContext } from "#build/previews/preview-of.ts";
import { siteAddress } from "#build/site-address.ts";
import type { Dataset, Event } from "#data/records.ts";

/** The context of a site at an address, from the Atlas's own records. */
export async function contextAt(origin = "https://atlas.example", base = "/"): Promise<HeadContext> {
  const { dataset } = await readDataset(fileURLToPath(new URL("../../../data", import.meta.url)));
  if (dataset === null) throw new Error("The records have problems");
  return headContext(siteAddress({ ATLAS_ORIGIN: origin, ATLAS_BASE: base }), previewContext(dataset));
}

/** A page that says what a test wants. */
export function madeUpPage(path: string, context: HeadContext, said: Partial<HeadPage> = {}): HeadPage {
  const read = { title: "A title", description: "A description", isIndexable: true, trail: [] };
  return { ...headPage(path, read, context), ...said };
}

/** An event of the record, changed. */
export function eventLike({ events }: Dataset, changed: Partial<Event>): Event {
  const [event] = events;
  if (event === undefined) throw new Error("There is no event");
  return { ...event, ...changed };
}
