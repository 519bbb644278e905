import type { Check } from "../check.ts";

/** No id names both an event and an initiative: conflicts, gaps and links would not know which. */
export const checkDistinctIds: Check = ({ records }) => {
  const events = new Map<string, string>(records.events.map(({ file, record }) => [record.id, file]));
  return records.initiatives
    .filter(({ record }) => events.has(record.id))
    .map(({ file, record }) => ({
      file,
      path: "$.id",
      found: `${JSON.stringify(record.id)}, the id of ${events.get(record.id) ?? "an event"}`,
      expected: "an id that no event has",
    }));
};
