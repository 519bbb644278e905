import type { LinkedRecord } from "#data/download-chunks.ts";
import type { Dataset, Gap } from "#data/records.ts";
import { figureOfStatistic } from "#data/statistic-figures.ts";

type Subject = Gap["subjects"][number];

const withId = <T extends { readonly id: string }>(records: readonly T[], id: string): T | undefined =>
  records.find((record) => record.id === id);

/** The record that a gap or a conflict is about, as a link to it needs it; null for a tour, which is no record. */
export function linkedRecord({ kind, id }: Subject, dataset: Dataset): LinkedRecord | null {
  switch (kind) {
    case "event":
    case "initiative": {
      const record = withId<{ id: string; name: LinkedRecord["title"] }>(
        kind === "event" ? dataset.events : dataset.initiatives,
        id,
      );
      return record === undefined ? null : { kind, id, title: record.name };
    }
    case "statistic": {
      const record = withId(dataset.statistics, id);
      return record === undefined ? null : { kind, id, title: record.title, figure: figureOfStatistic(id) };
    }
    case "centre": {
      const record = withId(dataset.centres, id);
      return record === undefined ? null : { kind, id, title: record.name, country: record.country };
    }
    case "region": {
      const record = withId(dataset.regions, id);
      return record === undefined ? null : { kind, id, title: record.name };
    }
    case "country": {
      const record = dataset.countries.find(({ alpha2 }) => alpha2 === id);
      return record === undefined ? null : { kind, id, title: { en: record.name } };
    }
    case "theme": {
      const record = dataset.themes.find(({ number }) => String(number) === id);
      return record === undefined ? null : { kind, id, title: record.opportunity.label };
    }
    case "strategy":
      return { kind, id, title: dataset.strategy.title };
    case "series":
      return null;
  }
}
