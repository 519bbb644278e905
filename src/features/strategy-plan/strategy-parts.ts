/** The parts of the strategy and what belongs to each: its disagreements, its gaps, its order on the page. Pure. */
import type { Conflict, Gap, SourceId, Strategy } from "#data/records.ts";
import type { StrategyChunk } from "#data/strategy-chunks.ts";

export type KeyInitiative = Strategy["initiatives"][number];

/** Disagreements about a part: "vision", a direction ("3") or a key initiative ("2.1"). */
export function conflictsOf(part: string, conflicts: readonly Conflict[]): readonly Conflict[] {
  return conflicts.filter(({ subject }) => subject === part);
}

/** What is missing about a key initiative. */
export function gapsOf(code: string, gaps: readonly Gap[]): readonly Gap[] {
  return gaps.filter(({ subjects }) => subjects.some(({ kind, id }) => kind === "strategy" && id === code));
}

/** Key initiatives whose wording is on record. */
export function worded(initiatives: readonly KeyInitiative[]): readonly KeyInitiative[] {
  return initiatives.filter(({ label, officialTitle }) => label !== null || officialTitle !== null);
}

/** What the page cites, from top to bottom, for the citation book. */
export function citedInOrder(chunk: StrategyChunk): readonly unknown[] {
  const { strategy, carriers } = chunk;
  const { vision, mission, approved, launched, directions, initiatives } = strategy;
  const parts = directions.map((direction) => [
    direction,
    initiatives
      .filter((initiative) => initiative.direction === direction.code)
      .map((initiative) => [
        named(initiative.source),
        named(initiative.officialTitleSource),
        initiative.opportunityLinks,
        carriers.find(({ code }) => code === initiative.code)?.events.map(({ statement }) => statement),
      ]),
  ]);
  return [
    vision,
    mission,
    approved,
    launched,
    parts,
    chunk.actionPlans,
    chunk.published,
    chunk.statistics,
    chunk.conflicts,
  ];
}

const named = (source: SourceId | null): unknown => (source === null ? null : { source });
