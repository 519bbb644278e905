/** What a country is in the record: its region and why, its codes, its place on the map. */
import type { ReactElement } from "react";
import type { Country, SourceId } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import type { MessageKey } from "#i18n/translate.ts";
import { CiteSource } from "#ui/citation/cite.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { regionNameKey } from "#ui/region-names.ts";
import { RegionSwatch } from "#ui/region-swatch.tsx";
import { usePaths } from "#ui/use-paths.ts";

const assignments = {
  source: "country.bySource",
  judgement: "country.byJudgement",
  none: "country.byNone",
} as const satisfies Record<Country["assignment"], MessageKey>;

function Markers({ sources }: { sources: readonly SourceId[] }): ReactElement {
  return (
    <>
      {sources.map((source) => (
        <CiteSource key={source} source={source} />
      ))}
    </>
  );
}

/** A list of terms and values. Stands inside a citation provider. */
export function CountryFacts({ country }: { country: Country }): ReactElement {
  const { t } = useI18n();
  const paths = usePaths();
  const { region, source, m49, numeric } = country;
  const parts = [m49.region, m49.subRegion].filter((part) => part !== null);
  const codes = { alpha2: country.alpha2, alpha3: country.alpha3 };
  return (
    <dl className="facts">
      {region !== null && (
        <div>
          <dt>{t("country.region")}</dt>
          <dd>
            <RegionSwatch region={region} /> <PageLink to={paths.region(region)}>{t(regionNameKey(region))}</PageLink>
          </dd>
        </div>
      )}
      <div>
        <dt>{t("country.assigned")}</dt>
        <dd>
          {t(assignments[country.assignment])}
          {source !== null && <Markers sources={[source]} />}
          {country.note !== null && (
            <span className="fact-note" lang="en">
              {country.note}
            </span>
          )}
        </dd>
      </div>
      {parts.length > 0 && (
        <div>
          <dt>{t("country.m49")}</dt>
          <dd>
            <span className="parts" lang="en">
              {parts.map((part) => (
                <span key={part}>{part}</span>
              ))}
            </span>
            <Markers sources={country.sources.filter((id) => id !== source)} />
          </dd>
        </div>
      )}
      <div>
        <dt>{t("country.unMember")}</dt>
        <dd>{t(country.unMember ? "country.isMember" : "country.isNoMember")}</dd>
      </div>
      <div>
        <dt>{t("country.codes")}</dt>
        <dd>{numeric === null ? t("country.codeLetters", codes) : t("country.codeAll", { ...codes, numeric })}</dd>
      </div>
      {region !== null && (
        <div>
          <dt>{t("country.onMap")}</dt>
          <dd>
            <PageLink to={paths.region(region)}>{t("country.mapOf", { region: t(regionNameKey(region)) })}</PageLink>
          </dd>
        </div>
      )}
    </dl>
  );
}
