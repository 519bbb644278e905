/** Which of the ten opportunities were worked on, and where: initiatives on record, and what the regional workshops took up. */
import type { Event, Initiative, Scope } from "#data/records.ts";
import { isStop } from "./tour.ts";

export interface OpportunityCell<Stop> {
  readonly region: Scope;
  /** Initiatives that we classified under the opportunity. */
  readonly initiatives: number;
  /** Regional workshops whose own report names it. */
  readonly named: readonly Stop[];
  /** Other regional workshops that we read as having worked on it. */
  readonly classified: readonly Stop[];
}

/** The cells of an opportunity for some regions, in their order. */
export function opportunityCells<Stop extends Pick<Event, "region" | "torch" | "opportunities" | "themes">>(
  opportunity: number,
  regions: readonly Scope[],
  initiatives: readonly Pick<Initiative, "region" | "themes">[],
  events: readonly Stop[],
): readonly OpportunityCell<Stop>[] {
  const stops = events.filter(isStop);
  const acting = initiatives.filter(({ themes }) => themes.includes(opportunity));
  const isNamed = ({ opportunities }: Stop): boolean => opportunities.includes(opportunity);
  return regions.map((region) => {
    const own = stops.filter((stop) => stop.region === region);
    return {
      region,
      initiatives: acting.filter((initiative) => initiative.region === region).length,
      named: own.filter(isNamed),
      classified: own.filter((stop) => !isNamed(stop) && stop.themes.includes(opportunity)),
    };
  });
}
