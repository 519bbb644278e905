/** A place of initiatives by name: the city with its country, or the country. */
import type { InitiativePlace } from "#data/initiative-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";

/** A city named like its country is not said twice. */
export function usePlaceName(): (place: Pick<InitiativePlace, "city" | "country">) => string {
  const { t, countryName } = useI18n();
  return ({ city, country }) => {
    const state = country === null ? null : countryName(country);
    if (city === null || state === null || city === state) return city ?? state ?? "";
    return t("initiative.cityIn", { city, country: state });
  };
}
