/** How much a record matters for the story of the process: who gets room for a name first. */
import type { TimelineRecord } from "#data/timeline-chunks.ts";

/** 0 matters most: stops of the torch, then congresses and milestones, then what primary documents dwell on, mentions last. */
export function weightOf(record: TimelineRecord): number {
  if (record.of === "initiative") return { primary: 2, secondary: 3, mention: 4 }[record.prominence];
  if (record.torch !== null) return 0;
  if (record.kind === "milestone" || record.kind === "congress" || record.kind === "kickoff")
    return record.region === "global" ? 1 : 2;
  return 3;
}

/** Names are told apart by their address: an event and an initiative may share an id. */
export const keyOf = (record: TimelineRecord): string => `${record.of}/${record.id}`;
