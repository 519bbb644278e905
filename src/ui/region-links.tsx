/** Links to all regions, each by its hue and name. */
import type { ReactElement } from "react";
import { regionIds } from "#data/vocabulary.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { PageLink } from "./page-link.tsx";
import { regionNameKey } from "./region-names.ts";
import { RegionSwatch } from "./region-swatch.tsx";
import { usePaths } from "./use-paths.ts";

/** In the order of the torch. */
export function RegionLinks({ className }: { className?: string }): ReactElement {
  const { t } = useI18n();
  const paths = usePaths();
  return (
    <ul className={className}>
      {regionIds.map((id) => (
        <li key={id}>
          <PageLink to={paths.region(id)}>
            <RegionSwatch region={id} />
            {t(regionNameKey(id))}
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
