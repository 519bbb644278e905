/** The way to the comparison from a region's page: with its neighbours on the torch's way, with any other, with all. */
import { regionIds } from "#data/vocabulary.ts";
import type { ReactElement } from "react";
import type { RegionChunk } from "#data/region-chunk.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { regionNameKey } from "#ui/region-names.ts";
import { RegionSwatch } from "#ui/region-swatch.tsx";
import { usePaths } from "#ui/use-paths.ts";

/** The next region comes first, then the one before, then the rest in the order of the torch. */
export function CompareWith({ chunk }: { chunk: Pick<RegionChunk, "region" | "previous" | "next"> }): ReactElement {
  const { t } = useI18n();
  const paths = usePaths();
  const { region, previous, next } = chunk;
  const others = [...new Set([next.id, previous.id, ...regionIds])].filter((id) => id !== region.id);
  return (
    <nav className="compare-with" aria-labelledby="compare-with">
      <h3 id="compare-with">{t("region.compareWith")}</h3>
      <ul>
        {others.map((id) => (
          <li key={id}>
            <PageLink to={paths.compare(regionIds.filter((one) => one === id || one === region.id))}>
              <RegionSwatch region={id} /> {t(regionNameKey(id))}
            </PageLink>
          </li>
        ))}
        <li>
          <PageLink to={paths.compare()}>{t("region.compareAll")}</PageLink>
        </li>
      </ul>
    </nav>
  );
}
