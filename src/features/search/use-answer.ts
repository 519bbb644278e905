/** What the index answers to a query. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { readQuery } from "#domain/search-terms.ts";
import { groupHits } from "./group-hits.ts";
import type { HitGroup } from "./group-hits.ts";
import type { SearchEngine } from "./search-engine.ts";
import { searchEngineQuery } from "./search-index-query.ts";

export interface Answer {
  readonly query: string;
  readonly engine: SearchEngine;
  readonly count: number;
  readonly groups: readonly HitGroup[];
  /** Found by near spellings only. */
  readonly isNear: boolean;
  /** Queries that would find something; asked for only where this one finds nothing. */
  readonly near: readonly string[];
  /** Terms of the query, for marking them. */
  readonly typed: readonly string[];
}
export interface Asking {
  /** null while the index is on its way. */
  readonly answer: Answer | null;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

/** Leaves its time among the page's measures, where `tests/measure/search.mjs` reads it. */
function answerOf(engine: SearchEngine, query: string): Answer {
  const start = performance.now();
  const typed = readQuery(query).flat();
  const { hits, isNear } = engine.search(query);
  const near = hits.length === 0 && typed.length > 0 ? engine.near(query) : [];
  performance.measure("search-answer", { start, detail: query });
  return { query, engine, count: hits.length, groups: groupHits(hits), isNear: isNear && hits.length > 0, near, typed };
}

/** `enabled: false` asks for nothing yet: prerendered pages know no query. */
export function useAnswer(query: string, enabled = true): Asking {
  const { data: engine, isError, refetch } = useQuery({ ...searchEngineQuery(), enabled });
  const answer = useMemo(() => (engine === undefined ? null : answerOf(engine, query)), [engine, query]);
  return { answer, hasFailed: isError, retry: () => void refetch() };
}
