/** When, where, who, how far: the facts of an initiative as terms and values. */
import type { ReactElement, ReactNode } from "react";
import type { InitiativeChunk } from "#data/initiative-chunks.ts";
import type { Initiative } from "#data/records.ts";
import { isOpenEnded } from "#domain/initiative-dates.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { regionNameKey } from "#ui/region-names.ts";
import { RegionSwatch } from "#ui/region-swatch.tsx";
import { useInitiativeWords } from "#ui/use-initiative-words.ts";
import { usePaths } from "#ui/use-paths.ts";

function Fact({ term, children }: { term: string; children: ReactNode }): ReactElement {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** An end that is not on record is said not to be. */
function When({ initiative }: { initiative: Initiative }): ReactElement {
  const { t } = useI18n();
  const words = useInitiativeWords();
  const { start, end } = initiative.dates;
  if (start === null && end === null) return <span className="none">{t("initiative.undated")}</span>;
  return (
    <>
      {words.date(initiative)}
      {isOpenEnded(initiative) && <span className="fact-more">{t("initiative.openEnd")}</span>}
    </>
  );
}

/** City and countries by name in the reader's language. */
function Where({ initiative }: { initiative: Initiative }): ReactElement {
  const { t, format, countryName } = useI18n();
  const paths = usePaths();
  const { place, countries, region, regionNote } = initiative;
  const named = countries
    .map((code) => ({ code, name: countryName(code) }))
    .toSorted((a, b) => format.compare(a.name, b.name));
  const regionName = t(regionNameKey(region));
  return (
    <>
      <Fact term={t("initiative.fact.where")}>
        {place.city === null && named.length === 0 && <span className="none">{t("initiative.noPlace")}</span>}
        <span className="parts">
          {place.city !== null && <span lang="en">{place.city}</span>}
          {named.map(({ code, name }) => (
            <PageLink key={code} to={paths.country(code)}>
              {name}
            </PageLink>
          ))}
        </span>
      </Fact>
      <Fact term={t("initiative.fact.region")}>
        <RegionSwatch region={region} />{" "}
        {region === "global" ? regionName : <PageLink to={paths.region(region)}>{regionName}</PageLink>}
        {regionNote !== null && (
          <span className="fact-more" lang="en">
            {regionNote}
          </span>
        )}
      </Fact>
    </>
  );
}

/** Organisations, and people in their public role. */
function Who({ initiative }: { initiative: Initiative }): ReactElement {
  const { t } = useI18n();
  const { organisations, people } = initiative;
  return (
    <>
      {organisations.length > 0 && (
        <Fact term={t("initiative.fact.organisations", { count: organisations.length })}>
          <ul className="fact-list" lang="en">
            {organisations.map((organisation) => (
              <li key={organisation}>{organisation}</li>
            ))}
          </ul>
        </Fact>
      )}
      {people.length > 0 && (
        <Fact term={t("initiative.fact.people", { count: people.length })}>
          <ul className="fact-list">
            {people.map(({ name, role }) => (
              <li key={name}>
                <bdi>{name}</bdi> <span lang="en">{role}</span>
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </>
  );
}

/** All seventeen goals mean the agenda as a whole. */
const allGoals = 17;

/** Terms without a value are left out; days and place are always said. */
export function InitiativeFacts({ chunk }: { chunk: InitiativeChunk }): ReactElement {
  const { t, format } = useI18n();
  const { initiative } = chunk;
  const { level, sdgs, prominence, origin } = initiative;
  return (
    <dl className="facts">
      <Fact term={t("initiative.fact.when")}>
        <When initiative={initiative} />
      </Fact>
      <Where initiative={initiative} />
      <Fact term={t("initiatives.facet.level")}>{t(`initiatives.level.${level}`)}</Fact>
      <Who initiative={initiative} />
      {sdgs.length > 0 && (
        <Fact term={t("initiative.fact.goals")}>
          {sdgs.length === allGoals
            ? t("initiative.allGoals")
            : t("initiative.goals", { count: sdgs.length, goals: format.list(sdgs.map(format.number)) })}
        </Fact>
      )}
      <Fact term={t("initiative.fact.weight")}>
        {origin === "added" ? t("initiative.added") : t(`initiatives.prominence.${prominence}`)}
      </Fact>
    </dl>
  );
}
