/** The pages of the main navigation, in order, each with the address prefix under which it counts as current. */
import type { MessageKey } from "#i18n/translate.ts";
import type { Paths } from "#url/paths.ts";

export interface NavigationEntry {
  readonly label: MessageKey;
  readonly to: string;
}

/** Entries for the head and the foot. */
export function mainNavigation(paths: Paths): readonly NavigationEntry[] {
  return [
    { label: "nav.atlas", to: paths.home() },
    { label: "nav.regions", to: paths.regions() },
    { label: "nav.events", to: paths.events() },
    { label: "nav.countries", to: paths.countries() },
    { label: "nav.sources", to: paths.sources() },
    { label: "nav.about", to: paths.about() },
  ];
}

/** Whether an entry is the one that the path belongs to. */
export function isCurrent(entry: NavigationEntry, path: string, home: string): boolean {
  return entry.to === home ? path === home : path.startsWith(entry.to);
}
