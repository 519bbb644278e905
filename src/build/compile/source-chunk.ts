import type { SourceChunk, SourcesChunk } from "#data/source-chunks.ts";
import type { Source } from "#data/records.ts";
import { countUses } from "./citations/uses-of-sources.ts";
import type { CompileContext } from "./compile-context.ts";

/** All sources: primary documents first, then by publisher, title and id (by code unit: pages may sort by language). */
export function sourcesChunk({ sourceBriefs }: CompileContext): SourcesChunk {
  const sources = [...sourceBriefs.values()].map((source) => ({
    source,
    key: [source.primary ? "0" : "1", source.publisher, source.title, source.id].join("\u0000"),
  }));
  return { sources: sources.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ source }) => source) };
}

/** One source and everything that rests on it. */
export function sourceChunk(source: Source, { usesOf }: CompileContext): SourceChunk {
  const uses = usesOf.get(source.id) ?? [];
  return { source, useCount: countUses(uses), uses };
}
