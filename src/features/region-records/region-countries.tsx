/** All countries and territories of a region as an index, and how each came to be counted in it. */
import type { ReactElement } from "react";
import type { RegionChunk } from "#data/region-chunk.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CiteSource } from "#ui/citation/cite.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { usePaths } from "#ui/use-paths.ts";
import { judgedCountries, namedCountries } from "./countries.ts";
import type { NamedCountry } from "./countries.ts";

function Entry({ country }: { country: NamedCountry }): ReactElement {
  const { t, format } = useI18n();
  const paths = usePaths();
  const { recordCount, unMember } = country;
  const kinds = [recordCount > 0 && "has-records", !unMember && "is-territory"].filter(Boolean).join(" ");
  return (
    <li className={kinds === "" ? undefined : kinds}>
      <PageLink to={paths.country(country.alpha2)}>
        {country.shownName}
        <span className="vh"> {t("regionCountries.records", { count: recordCount })}</span>
      </PageLink>
      <span className="leader" aria-hidden="true" />
      <b aria-hidden="true">{recordCount === 0 ? "–" : format.number(recordCount)}</b>
    </li>
  );
}

/** Judgement is named case by case, with its reason. */
function Assignment({ chunk, judged }: { chunk: RegionChunk; judged: readonly NamedCountry[] }): ReactElement {
  const { t } = useI18n();
  const { region } = chunk;
  return (
    <div className="assignment">
      <h3>{t("regionCountries.assignment")}</h3>
      <div className="assignment-text">
        <p>
          {t("regionCountries.byRule", {
            members: region.unMembers,
            others: region.countriesAndTerritories - region.unMembers,
          })}{" "}
          <span lang="en">{region.note}</span>
          {region.sources.map((source) => (
            <CiteSource key={source} source={source} />
          ))}
        </p>
        {judged.length === 0 ? (
          <p>{t("regionCountries.noneJudged")}</p>
        ) : (
          <>
            <h4>{t("regionCountries.judged", { count: judged.length })}</h4>
            <dl>
              {judged.map((country) => (
                <div key={country.alpha2}>
                  <dt>{country.shownName}</dt>
                  <dd lang="en">
                    {country.note}
                    {country.source !== null && <CiteSource source={country.source} />}
                  </dd>
                </div>
              ))}
            </dl>
          </>
        )}
      </div>
    </div>
  );
}

/** The content of the section of countries. */
export function RegionCountries({ chunk }: { chunk: RegionChunk }): ReactElement {
  const { format, countryName } = useI18n();
  const countries = namedCountries(chunk.countries, countryName, format.compare);
  return (
    <>
      <ul className="index">
        {countries.map((country) => (
          <Entry key={country.alpha2} country={country} />
        ))}
      </ul>
      <Assignment chunk={chunk} judged={judgedCountries(countries)} />
    </>
  );
}
