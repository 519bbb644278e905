/** The head of every page: name, main navigation, light or dark. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Icon } from "#ui/icon.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { usePaths } from "#ui/use-paths.ts";
import { useLocation } from "#url/router.ts";
import { isCurrent, mainNavigation } from "./main-navigation.ts";
import { SearchOpener } from "./search-opener.tsx";
import { SiteMark } from "#ui/site-mark.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";

function NavigationLinks(): ReactElement {
  const { t } = useI18n();
  const paths = usePaths();
  const { pathname } = useLocation();
  return (
    <ul>
      {mainNavigation(paths).map((entry) => (
        <li key={entry.to}>
          <PageLink to={entry.to} aria-current={isCurrent(entry, pathname, paths.home()) ? "page" : undefined}>
            {t(entry.label)}
          </PageLink>
        </li>
      ))}
    </ul>
  );
}

/** On narrow windows the navigation folds into a native disclosure, which opens without script too. */
export function SiteHead(): ReactElement {
  const { t } = useI18n();
  const { key } = useLocation();
  return (
    <header className="head">
      <div className="wrap head-row">
        <SiteMark />
        <nav className="nav" aria-label={t("nav.label")}>
          <NavigationLinks />
        </nav>
        <SearchOpener />
        <ThemeSwitch />
        <details className="menu" key={key}>
          <summary className="tool" aria-label={t("nav.menu")}>
            <Icon name="menu" />
          </summary>
          <nav className="menu-list" aria-label={t("nav.label")}>
            <NavigationLinks />
          </nav>
        </details>
      </div>
    </header>
  );
}
