/** What stands side by side, in words. Names of regions hold an "and" themselves, so a list would not tell them apart. */
import type { RegionId } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { regionNameKey } from "#ui/region-names.ts";

/** More names than this make no title. */
const mostNamed = 3;

/** Makes "Africa beside Europe"; for many regions their number. */
export function useBesideTitle(): (regions: readonly RegionId[]) => string {
  const { t } = useI18n();
  return (regions) => {
    if (regions.length > mostNamed) return t("compare.titleMany", { count: regions.length });
    const names = regions.map((region) => t(regionNameKey(region)));
    return names.reduce((first, second) => t("compare.beside", { first, second }));
  };
}
