/** What stands around every page: skip link, head with navigation, main, foot. */
import type { ReactElement, ReactNode } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { LanguageOfferPlace } from "./language-offer-place.tsx";
import { NavigationProgress } from "./navigation-progress.tsx";
import { PrintLine } from "./print-line.tsx";
import { SiteFoot } from "./site-foot.tsx";
import { SiteHead } from "./site-head.tsx";
import { useArrival } from "./use-arrival.ts";
import { useFirstPageTags } from "./use-first-page-tags.ts";

/** Landmarks in reading order. */
export function Shell({ children }: { children: ReactNode }): ReactElement {
  const { t } = useI18n();
  useArrival();
  useFirstPageTags();
  return (
    <>
      <a className="skip" href="#main">
        {t("shell.skip")}
      </a>
      <NavigationProgress />
      <SiteHead />
      <LanguageOfferPlace />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <PrintLine />
      <SiteFoot />
    </>
  );
}
