/** The lists through which everything can be reached without a search. Needs no script. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { RegionLinks } from "#ui/region-links.tsx";
import { usePaths } from "#ui/use-paths.ts";

/** Pages first, then the six regions. */
export function BrowseLists(): ReactElement {
  const { t } = useI18n();
  const paths = usePaths();
  const lists = [
    { to: paths.events(), name: t("nav.events"), text: t("missing.events") },
    { to: paths.countries(), name: t("nav.countries"), text: t("missing.countries") },
    { to: paths.initiatives(), name: t("nav.initiatives"), text: t("search.browse.initiatives") },
    { to: paths.themes(), name: t("nav.themes"), text: t("search.browse.themes") },
    { to: paths.timeline(), name: t("nav.timeline"), text: t("search.browse.timeline") },
    { to: paths.charts(), name: t("nav.charts"), text: t("search.browse.charts") },
    { to: paths.strategy(), name: t("nav.strategy"), text: t("search.browse.strategy") },
    { to: paths.sources(), name: t("nav.sources"), text: t("search.browse.sources") },
  ];
  return (
    <div className="browse-lists">
      <ul>
        {lists.map(({ to, name, text }) => (
          <li key={to}>
            <PageLink to={to}>{name}</PageLink>
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <RegionLinks className="browse-regions" />
    </div>
  );
}
