/** Where an entry of the index leads. */
import type { SearchEntry } from "#data/search-index.ts";
import type { Paths } from "#url/paths.ts";

/** A figure leads to the figures of what it tells of, a statistic to its chart or table. */
export function entryPath(entry: SearchEntry, entries: readonly SearchEntry[], paths: Paths): string {
  switch (entry.kind) {
    case "page":
      return paths[entry.page]();
    case "region":
      return paths.region(entry.id);
    case "country":
      return paths.country(entry.id);
    case "event":
      return paths.event(entry.id);
    case "initiative":
      return paths.initiative(entry.id);
    case "theme":
      return paths.theme(entry.number);
    case "strategy":
      return `${paths.strategy()}#${entry.code.length === 1 ? "direction" : "key"}-${entry.code}`;
    case "centre":
      return `${paths.country(entry.country)}#centres`;
    case "source":
      return paths.source(entry.id);
    case "statistic":
      return `${paths.charts()}#${entry.figure}`;
    case "figure": {
      const of = entries[entry.of];
      if (of === undefined || of.kind === "figure") return paths.home();
      return entryPath(of, entries, paths) + (of.kind === "event" ? "#figures" : "");
    }
  }
}
