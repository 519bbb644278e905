/** Fields of records in words. Those that pages name are messages; the others are the record's own English words. */
import type { MessageKey } from "#i18n/translate.ts";

const named: Readonly<Record<string, MessageKey>> = {
  participants: "use.participants",
  countriesRepresented: "use.countriesRepresented",
  experienceYears: "use.experienceYears",
  bounds: "use.bounds",
  start: "use.start",
  end: "use.end",
  date: "use.date",
  venue: "use.venue",
  people: "use.people",
  held: "use.held",
  countriesNamed: "use.countriesNamed",
  host: "use.host",
  outcome: "use.outcome",
  tourOrder: "use.tourOrder",
  content: "use.content",
  context: "use.context",
  status: "use.status",
  opportunities: "use.opportunities",
};

export type FieldName =
  | { readonly is: "message"; readonly key: MessageKey }
  | { readonly is: "direction"; readonly direction: string }
  | { readonly is: "keyInitiative"; readonly code: string }
  | { readonly is: "link"; readonly code: string; readonly opportunity: string }
  | { readonly is: "words"; readonly words: string };

/** "participants" is a message, "2.4" a key initiative of the strategy, "dateAndPlace" reads "date and place". */
export function nameField(field: string): FieldName {
  const key = named[field];
  if (key !== undefined) return { is: "message", key };
  if (/^\d$/.test(field)) return { is: "direction", direction: field };
  if (/^\d\.\d$/.test(field)) return { is: "keyInitiative", code: field };
  const link = /^(\d\.\d)\.opportunity\.(\d+)$/.exec(field);
  if (link) return { is: "link", code: link[1] ?? "", opportunity: link[2] ?? "" };
  const words = field
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/[-._]+/g, " ")
    .toLowerCase();
  return { is: "words", words };
}
