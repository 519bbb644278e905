/** Ground, legs and marks of a locator. */
import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import type { EventBrief } from "#data/briefs.ts";
import type { LocatorMarks as LocatorMarksData } from "#data/plates.ts";
import { plateQuery } from "#data/queries.ts";
import type { Event } from "#data/records.ts";
import { PlateBase } from "#ui/plate/plate-base.tsx";
import { LocatorMarks } from "./locator-marks.tsx";

interface LocatorGlobeProps {
  readonly event: Event;
  readonly locator: LocatorMarksData;
  /** The stops of the event's tour, which name the neighbours. */
  readonly stops: readonly EventBrief[];
}

/** Suspends until the outlines are there; a prerendered page has them from the start. */
export function LocatorGlobe({ event, locator, stops }: LocatorGlobeProps): ReactElement {
  const { data: shapes } = useSuspenseQuery(plateQuery(locator.plate));
  return (
    <>
      <PlateBase shapes={shapes}>
        <g className="route">
          {locator.legs.map(({ d }) => (
            <g key={d} className={`leg series-${event.series}`}>
              <path className="leg-halo" d={d} />
              <path className="leg-line" d={d} />
            </g>
          ))}
        </g>
      </PlateBase>
      <LocatorMarks event={event} locator={locator} stops={stops} size={shapes} />
    </>
  );
}
