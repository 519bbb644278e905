/** An address at which nothing stands: says so, offers what may have been meant, and ways on. */
import type { ReactElement } from "react";
import { NearList } from "#features/way-on/near-list.tsx";
import { nearPages, samePage } from "#features/way-on/near-pages.ts";
import { shownAddress } from "#features/way-on/shown-address.ts";
import { useKnownPages } from "#features/way-on/use-known-pages.ts";
import { WaysOn } from "#features/way-on/ways-on.tsx";
import { useI18n } from "#i18n/i18n-context.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { Navigate, useLocation } from "#url/router.ts";
import { useHydrated } from "#url/use-parameter.ts";

/**
 * Where the address names a page but for letter case or slashes, the reader is led there. Prerendered it stands for every
 * address, so it names none.
 */
export function NotFoundPage(): ReactElement {
  const { t } = useI18n();
  const { pathname, search, hash } = useLocation();
  const isHydrated = useHydrated();
  const pages = useKnownPages();
  const meant = isHydrated ? samePage(pathname, pages) : null;
  return (
    <>
      {meant !== null && <Navigate replace to={{ pathname: meant.path, search, hash }} />}
      <PageHead title={t("missing.title")} description={t("missing.text")} path={null} />
      <div className="wrap not-found">
        <header>
          <h1>{t("missing.heading")}</h1>
          {isHydrated && (
            <p className="standfirst">
              {t("missing.address")} <span className="wrong-address">{shownAddress(pathname)}</span>
            </p>
          )}
          <p className="standfirst">{t("missing.text")}</p>
        </header>
        <NearList pages={isHydrated ? nearPages(pathname, pages) : []} />
        <WaysOn />
      </div>
    </>
  );
}
