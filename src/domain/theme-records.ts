/** Which records have to do with a theme, and on whose word. */
import type { Dataset, Event, Initiative, Scope } from "#data/records.ts";
import { inOrderOfTime } from "./event-order.ts";

export interface ThemeRecords {
  /** Events of which a source itself names the opportunity. */
  readonly named: readonly Event[];
  /** Other events that the Atlas classifies under it. An event is never in both. */
  readonly read: readonly Event[];
  readonly initiatives: readonly Initiative[];
}

/** The records of one theme, in order of time. */
export function recordsOfTheme(
  { events, initiatives }: Pick<Dataset, "events" | "initiatives">,
  theme: number,
): ThemeRecords {
  const named = events.filter((event) => event.opportunities.includes(theme));
  const read = events.filter((event) => event.themes.includes(theme) && !named.includes(event));
  return {
    named: inOrderOfTime(named),
    read: inOrderOfTime(read),
    initiatives: inOrderOfTime(initiatives.filter((initiative) => initiative.themes.includes(theme))),
  };
}

/** How many records of each kind, over all of them or those of one region (or of none: "global"). */
export function countRecords(
  records: ThemeRecords,
  scope: Scope | null = null,
): { readonly [Kind in keyof ThemeRecords]: number } {
  const count = (list: readonly { readonly region: Scope }[]): number =>
    scope === null ? list.length : list.filter(({ region }) => region === scope).length;
  return { named: count(records.named), read: count(records.read), initiatives: count(records.initiatives) };
}
