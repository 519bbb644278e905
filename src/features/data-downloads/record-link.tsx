/** A record by its name, linked to the page or figure that shows it. */
import type { ReactElement } from "react";
import { regionIds } from "#data/vocabulary.ts";
import type { LinkedRecord } from "#data/download-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { regionNameKey } from "#ui/region-names.ts";
import { usePaths } from "#ui/use-paths.ts";
import type { Paths } from "#url/paths.ts";

function pathOf(record: LinkedRecord, paths: Paths): string {
  switch (record.kind) {
    case "event":
      return paths.event(record.id);
    case "initiative":
      return paths.initiative(record.id);
    case "statistic":
      return `${paths.charts()}#${record.figure}`;
    case "strategy":
      return paths.strategy();
    case "theme":
      return paths.theme(Number(record.id));
    case "centre":
      return paths.country(record.country);
    case "country":
      return paths.country(record.id);
    case "region": {
      const region = regionIds.find((id) => id === record.id);
      return region === undefined ? paths.regions() : paths.region(region);
    }
  }
}

function RecordName({ record }: { record: LinkedRecord }): ReactElement {
  const { t, countryName } = useI18n();
  const region = record.kind === "region" ? regionIds.find((id) => id === record.id) : undefined;
  if (region !== undefined) return <>{t(regionNameKey(region))}</>;
  return record.kind === "country" ? <>{countryName(record.id)}</> : <LocalText of={record.title} />;
}

/** Regions and countries by their name in the reader's language. */
export function RecordLink({ record }: { record: LinkedRecord }): ReactElement {
  return (
    <PageLink to={pathOf(record, usePaths())}>
      <RecordName record={record} />
    </PageLink>
  );
}
