/** Where one region is chosen, or none: pairs ready to be looked at. */
import { regionIds } from "#data/vocabulary.ts";
import type { ReactElement } from "react";
import type { RegionId } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { regionNameKey } from "#ui/region-names.ts";
import { usePaths } from "#ui/use-paths.ts";
import { inTorchOrder } from "./parameters.ts";
import { useBesideTitle } from "./use-beside-title.ts";

/** A region with the one that took the torch from it first. */
function pairsOf(chosen: RegionId | undefined): readonly (readonly RegionId[])[] {
  if (chosen !== undefined) {
    return regionIds.filter((region) => region !== chosen).map((other) => inTorchOrder([chosen, other]));
  }
  return regionIds.slice(1).map((region, index) => inTorchOrder([region, regionIds[index] ?? region]));
}

/** Links; choosing goes on from there. */
export function ReadyPairs({ chosen }: { chosen: readonly RegionId[] }): ReactElement {
  const { t } = useI18n();
  const beside = useBesideTitle();
  const paths = usePaths();
  const [only] = chosen;
  return (
    <div className="ready-pairs">
      <p>
        {t(
          only === undefined ? "compare.pairs" : "compare.pairsWith",
          only === undefined ? {} : { region: t(regionNameKey(only)) },
        )}
      </p>
      <ul>
        {pairsOf(only).map((pair) => (
          <li key={pair.join()}>
            <PageLink to={paths.compare(pair)} keepsPlace>
              {beside(pair)}
            </PageLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
