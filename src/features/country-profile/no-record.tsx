/** A country of which nothing is on record: said kindly, with two ways on. */
import type { ReactElement } from "react";
import type { RegionId } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { regionNameKey } from "#ui/region-names.ts";
import { usePaths } from "#ui/use-paths.ts";

/** Leads to the region, where there is one, and to how one contributes. */
export function NoRecord({ region }: { region: RegionId | null }): ReactElement {
  const { t } = useI18n();
  const paths = usePaths();
  return (
    <div className="no-record">
      <p className="lead-in">{t("country.noRecord")}</p>
      <p>{t("country.noRecordMeaning")}</p>
      <p className="ways">
        <PageLink className="button" to={`${paths.about()}#contribute`}>
          {t("country.contribute")}
        </PageLink>
        {region !== null && (
          <PageLink className="button" to={paths.region(region)}>
            {t("country.whatRegionDid", { region: t(regionNameKey(region)) })}
          </PageLink>
        )}
      </p>
    </div>
  );
}
