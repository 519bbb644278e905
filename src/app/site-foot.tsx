/** The foot of every page: what this is and is not, all regions, all pages, licences. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { languagesToReview } from "#i18n/reviews.ts";
import { PageLink } from "#ui/page-link.tsx";
import { RegionLinks } from "#ui/region-links.tsx";
import { SiteMark } from "#ui/site-mark.tsx";
import { usePaths } from "#ui/use-paths.ts";
import { wholeNavigation } from "./main-navigation.ts";

/** Landmark `contentinfo`. */
export function SiteFoot(): ReactElement {
  const { language, t } = useI18n();
  const paths = usePaths();
  return (
    <footer className="foot">
      <div className="wrap foot-grid">
        <div className="foot-about">
          <SiteMark />
          <p>{t("foot.about")}</p>
        </div>
        <nav aria-labelledby="foot-regions">
          <h2 id="foot-regions">{t("nav.regions")}</h2>
          <RegionLinks />
        </nav>
        <nav aria-labelledby="foot-explore">
          <h2 id="foot-explore">{t("foot.explore")}</h2>
          <ul>
            {wholeNavigation(paths).map((entry) => (
              <li key={entry.to}>
                <PageLink to={entry.to}>{t(entry.label)}</PageLink>
              </li>
            ))}
          </ul>
        </nav>
        {languagesToReview.includes(language.tag) && (
          <p className="colophon">
            <PageLink to={`${paths.about()}#languages`}>{t("foot.unreviewed")}</PageLink>
          </p>
        )}
        <p className="colophon">{t("foot.colophon")}</p>
      </div>
    </footer>
  );
}
