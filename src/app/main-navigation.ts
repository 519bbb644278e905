/** The pages of the main navigation, in order. */
import type { MessageKey } from "#i18n/translate.ts";
import type { Paths } from "#url/paths.ts";

export interface NavigationEntry {
  readonly label: MessageKey;
  readonly to: string;
}

/** What a wide head names itself: few enough for every language. The menu beside them has all pages. */
export function mainNavigation(paths: Paths): readonly NavigationEntry[] {
  return [
    { label: "nav.atlas", to: paths.home() },
    { label: "nav.regions", to: paths.regions() },
    { label: "nav.countries", to: paths.countries() },
    { label: "nav.events", to: paths.events() },
    { label: "nav.timeline", to: paths.timeline() },
    { label: "nav.charts", to: paths.charts() },
    { label: "nav.initiatives", to: paths.initiatives() },
  ];
}

/** All pages that stand for themselves: for the menu and the foot. */
export function wholeNavigation(paths: Paths): readonly NavigationEntry[] {
  return [
    ...mainNavigation(paths),
    { label: "nav.themes", to: paths.themes() },
    { label: "nav.strategy", to: paths.strategy() },
    { label: "nav.compare", to: paths.compare() },
    { label: "nav.sources", to: paths.sources() },
    { label: "nav.downloads", to: paths.data() },
    { label: "nav.about", to: paths.about() },
    { label: "nav.accessibility", to: paths.accessibility() },
  ];
}

/** Whether an entry is the one that the path belongs to; pages below a page belong to it, but none to the front page. */
export function isCurrent(entry: NavigationEntry, path: string, home: string): boolean {
  return entry.to === home ? path === home : path.startsWith(entry.to);
}
