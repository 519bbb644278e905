/** How countries came to their regions: how many a source places, and each one that we placed, with the reason. */
import type { ReactElement } from "react";
import type { CountryBrief } from "#data/briefs.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CiteSource } from "#ui/citation/cite.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { regionNameKey } from "#ui/region-names.ts";
import { RegionSwatch } from "#ui/region-swatch.tsx";
import { Section } from "#ui/section.tsx";
import { SourceList } from "#ui/source-list.tsx";
import { usePaths } from "#ui/use-paths.ts";

/** Takes all countries, whatever the search. Stands inside a citation provider. */
export function HowAssigned({ countries }: { countries: readonly CountryBrief[] }): ReactElement {
  const { t, countryName, format } = useI18n();
  const paths = usePaths();
  const bySource = countries.filter((country) => country.assignment === "source");
  const sources = [...new Set(bySource.flatMap((country) => country.source ?? []))];
  const judged = countries
    .filter((country) => country.assignment === "judgement")
    .toSorted((a, b) => format.compare(countryName(a.alpha2), countryName(b.alpha2)));
  return (
    <Section
      id="assignment"
      title={t("countries.assignmentTitle", { count: judged.length })}
      note={
        <>
          {t("countries.assignmentNote", { count: bySource.length })}
          {sources.map((source) => (
            <CiteSource key={source} source={source} />
          ))}
        </>
      }
      margin={<SourceList />}
    >
      <ul className="judgements">
        {judged.map(({ alpha2, region, note }) => (
          <li key={alpha2}>
            <PageLink to={paths.country(alpha2)}>{countryName(alpha2)}</PageLink>
            {region !== null && (
              <span className="judgement-region">
                <RegionSwatch region={region} /> {t(regionNameKey(region))}
              </span>
            )}
            {note !== null && <p lang="en">{note}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
