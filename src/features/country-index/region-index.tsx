/** The countries of one region, set in columns with dotted leaders. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Batched } from "#ui/batched.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { regionNameKey } from "#ui/region-names.ts";
import { Section } from "#ui/section.tsx";
import { usePaths } from "#ui/use-paths.ts";
import type { CountryEntry, CountryGroup } from "./country-groups.ts";

function IndexEntry({ entry: { country, name, records } }: { entry: CountryEntry }): ReactElement {
  const { t, format } = useI18n();
  const paths = usePaths();
  const kind = `${records > 0 ? "has-records" : ""} ${country.unMember ? "" : "is-territory"}`.trim();
  return (
    <li className={kind === "" ? undefined : kind}>
      <PageLink to={paths.country(country.alpha2)}>{name}</PageLink>
      {country.assignment === "judgement" && (
        <span className="judged">
          <span aria-hidden="true">†</span>
          <span className="vh">{t("countries.judged")}</span>
        </span>
      )}
      <span className="leader" />
      {records > 0 ? <b aria-hidden="true">{format.number(records)}</b> : <span aria-hidden="true">–</span>}
      <span className="vh">{t("countries.records", { count: records })}</span>
    </li>
  );
}

/**
 * One section of the index. Its id is the region's, so that links may lead there. Narrowed by a search, it does not say how
 * many members the region has.
 */
export function RegionIndex({ group, isNarrowed }: { group: CountryGroup; isNarrowed: boolean }): ReactElement {
  const { t, format } = useI18n();
  const paths = usePaths();
  const { region, entries, unMembers, byJudgement } = group;
  const note =
    region === null ? (
      t("countries.noRegionNote")
    ) : (
      <>
        {!isNarrowed && t("countries.regionNote", { members: unMembers, judged: byJudgement }) + format.gap}
        <PageLink to={paths.region(region)}>{t("countries.toRegion", { region: t(regionNameKey(region)) })}</PageLink>
      </>
    );
  return (
    <Section
      id={region ?? "no-region"}
      title={t(region === null ? "countries.noRegion" : regionNameKey(region))}
      plate={t("countries.entries", { count: entries.length })}
      note={note}
    >
      <ul className="index">
        <Batched items={entries}>{(entry) => <IndexEntry key={entry.country.alpha2} entry={entry} />}</Batched>
      </ul>
    </Section>
  );
}
