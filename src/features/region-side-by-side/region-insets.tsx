/** The regions that stand side by side, each with its map. */
import type { ReactElement } from "react";
import type { RegionBrief } from "#data/briefs.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CiteSource } from "#ui/citation/cite.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { PlateImage } from "#ui/plate-image.tsx";
import { usePaths } from "#ui/use-paths.ts";

/** The side of a globe, in CSS pixels. */
const globeSize = 132;

/** Columns as in the rows below. */
export function RegionInsets({ regions }: { regions: readonly RegionBrief[] }): ReactElement {
  const { t } = useI18n();
  const paths = usePaths();
  return (
    <ul className={`beside-cells region-insets is-${regions.length}`}>
      {regions.map(({ id, name, unMembers, countriesAndTerritories, source }) => (
        <li key={id} className={`region-${id}`}>
          <PlateImage name={`globe-${id}`} width={globeSize} height={globeSize} alt="" />
          <h3>
            <PageLink to={paths.region(id)}>
              <LocalText of={name} />
            </PageLink>
          </h3>
          <p>
            {t("compare.inset", { members: unMembers, countries: countriesAndTerritories })}
            <CiteSource source={source} />
          </p>
        </li>
      ))}
    </ul>
  );
}
