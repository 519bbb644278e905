/** The last line of a printed page: where it stands and which state of the record it shows. Screens hide it. */
import type { ReactElement } from "react";
import { datasetRelease } from "#data/dataset-release.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { useHref, useLocation } from "#url/router.ts";
import { siteOrigin } from "#url/site.ts";
import { useHydrated } from "#url/use-parameter.ts";

/** With the view state once the script is there. */
export function PrintLine(): ReactElement {
  const { t, format } = useI18n();
  const { pathname, search } = useLocation();
  const isHydrated = useHydrated();
  const href = useHref(pathname);
  const origin = siteOrigin !== "" ? siteOrigin : isHydrated ? window.location.origin : "";
  const address = origin + href + (isHydrated ? search : "");
  const { id: version, date } = datasetRelease;
  return <p className="print-line wrap">{t("print.line", { address, version, date: format.date(date) })}</p>;
}
