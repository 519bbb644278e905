/** A thin line while the next page is on its way; drawn only when that takes long enough to notice. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { useIntendedPath } from "#url/navigation-intent.ts";
import { useLocation } from "#url/router.ts";

/** Compares the page asked for with the page shown. */
export function NavigationProgress(): ReactElement {
  const { t } = useI18n();
  const intended = useIntendedPath();
  const { pathname } = useLocation();
  const isUnderWay = intended !== null && intended.replace(/[?#].*$/, "") !== pathname;
  return (
    <div className="progress" role="status">
      {isUnderWay && <span className="progress-line">{t("page.loading")}</span>}
    </div>
  );
}
