/** What an initiative's page cites, from top to bottom, so that its sources are numbered in the order in which the reader meets them. */
import type { InitiativeChunk } from "#data/initiative-chunks.ts";

/** For the citation book. */
export function citedInOrder(chunk: InitiativeChunk): readonly unknown[] {
  const { initiative, statistics, parts, siblings, ranked, toldBeside, sameEvents, conflicts } = chunk;
  return [
    { sources: initiative.sources },
    initiative.figures,
    statistics,
    ranked,
    parts,
    siblings,
    toldBeside,
    sameEvents,
    conflicts,
  ];
}
