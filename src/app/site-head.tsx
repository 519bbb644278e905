/** The head of every page: name, main navigation, search, language, theme, menu. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Icon } from "#ui/icon.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { SiteMark } from "#ui/site-mark.tsx";
import { usePaths } from "#ui/use-paths.ts";
import { useLocation } from "#url/router.ts";
import { HeadMenu } from "./head-menu.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { isCurrent, mainNavigation, wholeNavigation } from "./main-navigation.ts";
import type { NavigationEntry } from "./main-navigation.ts";
import { SearchOpener } from "./search-opener.tsx";
import { ThemeChoice } from "./theme-choice.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";

function NavigationLinks({ entries }: { entries: readonly NavigationEntry[] }): ReactElement {
  const { t } = useI18n();
  const home = usePaths().home();
  const { pathname } = useLocation();
  return (
    <ul>
      {entries.map((entry) => (
        <li key={entry.to}>
          <PageLink to={entry.to} aria-current={isCurrent(entry, pathname, home) ? "page" : undefined}>
            {t(entry.label)}
          </PageLink>
        </li>
      ))}
    </ul>
  );
}

/** Narrow windows have the menu alone, which then holds the choice of theme as well. */
export function SiteHead(): ReactElement {
  const { t } = useI18n();
  const { key } = useLocation();
  const paths = usePaths();
  return (
    <header className="head">
      <div className="wrap head-row">
        <SiteMark />
        <nav className="nav" aria-label={t("nav.label")}>
          <NavigationLinks entries={mainNavigation(paths)} />
        </nav>
        <SearchOpener />
        <LanguageSwitch />
        <ThemeSwitch />
        {/* Made anew for every page: who has followed a link of it finds it folded. */}
        <HeadMenu key={key} className="menu" label={t("nav.menu")} sign={<Icon name="menu" />} word={t("nav.menu")}>
          <nav aria-label={t("nav.all")}>
            <NavigationLinks entries={wholeNavigation(paths)} />
          </nav>
          <ThemeChoice />
        </HeadMenu>
      </div>
    </header>
  );
}
