/** Centres and offices of IFLA in a region as ruled rows. */
import type { ReactElement } from "react";
import type { Centre } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { centreKindKey } from "#i18n/record-kinds.ts";
import { CiteSource } from "#ui/citation/cite.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { usePaths } from "#ui/use-paths.ts";
import { centreStatus } from "#i18n/centre-status.ts";
import { RecordStatus } from "#ui/record-status.tsx";

function CentreRow({ centre }: { centre: Centre }): ReactElement {
  const { t, format, countryName } = useI18n();
  const paths = usePaths();
  const isRepeated = centre.since !== null && centre.status === `created ${centre.since.slice(0, 4)}`;
  return (
    <li>
      <span className="rows-key">
        <PageLink to={paths.country(centre.country)} title={countryName(centre.country)}>
          <bdi>{centre.city}</bdi>
        </PageLink>
      </span>
      <span className="centre-main">
        <b>{t(centreKindKey(centre.kind))}</b>{" "}
        <span>
          <LocalText of={centre.name} />
        </span>
        {centre.host !== null && <span lang="en">{centre.host}</span>}
        {centre.note !== null && (
          <span className="centre-note" lang="en">
            {centre.note}
          </span>
        )}
      </span>
      <span className="rows-end">
        {centre.since !== null && t("regionCentres.since", { date: format.date(centre.since) })}
        {centre.since !== null && !isRepeated && <br />}
        {!isRepeated && <RecordStatus status={centre.status} read={centreStatus} />}
        <CiteSource source={centre.source} />
      </span>
    </li>
  );
}

/** The content of the section of centres. */
export function RegionCentres({ centres }: { centres: readonly Centre[] }): ReactElement {
  const { t } = useI18n();
  if (centres.length === 0) return <p className="none">{t("regionCentres.none")}</p>;
  return (
    <ul className="rows">
      {centres.map((centre) => (
        <CentreRow key={centre.id} centre={centre} />
      ))}
    </ul>
  );
}
