/** The uses of a source in one record. */
import { regionIds } from "#data/vocabulary.ts";
import type { ReactElement } from "react";
import type { RegionId } from "#data/records.ts";
import type { SourceUseItem, UsesInRecord as Uses } from "#data/source-uses.ts";
import { LocalText } from "#ui/local-text.tsx";
import { PageLink } from "#ui/page-link.tsx";

import { usePaths } from "#ui/use-paths.ts";
import type { Paths } from "#url/paths.ts";
import { UseItem } from "./use-item.tsx";

const regionOf = (id: string): RegionId | null => regionIds.find((region) => region === id) ?? null;

/** The page of a record; null for kinds that have none. */
function pageOf({ kind, id }: Uses, paths: Paths): string | null {
  if (kind === "event") return paths.event(id);
  if (kind === "initiative") return paths.initiative(id);
  if (kind === "theme") return paths.theme(Number(id));
  if (kind === "strategy") return paths.strategy();
  const region = kind === "region" ? regionOf(id) : null;
  return region === null ? null : paths.region(region);
}

const keyOf = (item: SourceUseItem, index: number): string =>
  `${index} ${item.what} ${"field" in item ? item.field : ""}`;

/** The record's title, linked where it has a page, and its rows. */
export function UsesInRecord({ uses }: { uses: Uses }): ReactElement {
  const to = pageOf(uses, usePaths());
  const title = <LocalText of={uses.title} />;
  return (
    <section className="use-record">
      <h3>{to === null ? title : <PageLink to={to}>{title}</PageLink>}</h3>
      <ul>
        {uses.items.map((item, index) => (
          <UseItem key={keyOf(item, index)} item={item} />
        ))}
      </ul>
    </section>
  );
}
