/** The quick way into a long index: a field that narrows it, and links to its parts. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Finder } from "#ui/finder.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { regionNameKey } from "#ui/region-names.ts";
import { RegionSwatch } from "#ui/region-swatch.tsx";
import { SearchField } from "#ui/search-field.tsx";
import { useAddressWith, useParameter } from "#url/use-parameter.ts";
import type { CountryGroup } from "./country-groups.ts";
import { findCountry } from "./find-country.ts";

/** `found` counts the countries that answer the search. */
export function CountryFinder({ groups, found }: { groups: readonly CountryGroup[]; found: number }): ReactElement {
  const { t } = useI18n();
  const query = useParameter(findCountry).trim();
  const here = useAddressWith()([]);
  return (
    <div className="country-finder">
      <Finder
        noScript={t("countries.noScript")}
        count={query === "" ? t("countries.count", { count: found }) : t("countries.found", { count: found, query })}
      >
        <SearchField parameter={findCountry} label={t("countries.find")} />
      </Finder>
      <nav aria-label={t("countries.jump")} className="country-jump">
        <ul>
          {groups.map(({ region }) => (
            <li key={region}>
              <PageLink to={`${here}#${region ?? "no-region"}`}>
                {region !== null && <RegionSwatch region={region} />}
                {t(region === null ? "countries.noRegion" : regionNameKey(region))}
              </PageLink>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
