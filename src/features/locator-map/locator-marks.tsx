/** The marks of a locator: neighbouring stops as links, the event itself above them. */
import type { ReactElement } from "react";
import type { EventBrief } from "#data/briefs.ts";
import type { LocatorMarks as LocatorMarksData } from "#data/plates.ts";
import type { Event } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { MarkLink } from "#ui/plate/mark-link.tsx";
import { inFrame, wholePlate } from "#ui/plate/view.ts";
import type { PlateSize } from "#ui/plate/view.ts";
import { useEventWords } from "#ui/use-event-words.ts";
import { usePaths } from "#ui/use-paths.ts";

interface LocatorMarksProps {
  readonly event: Event;
  readonly locator: LocatorMarksData;
  readonly stops: readonly EventBrief[];
  readonly size: PlateSize;
}

/** A stop keeps its number; any other event is a plain dot. */
function Here({ event }: { event: Event }): ReactElement {
  const kind = event.participants === null ? "stop is-here is-hollow" : "stop is-here";
  if (event.torch === null) {
    return (
      <g className={event.status === "held" ? "place-mark" : "place-mark is-hollow"}>
        <circle r="12" className="place-ring" />
        <circle r="5.5" className="place-dot" />
      </g>
    );
  }
  return (
    <g className={event.series === "successor" ? `${kind} is-later` : kind}>
      <circle className="stop-ring" />
      <circle className="stop-disc" />
      <text className="stop-number">{event.torch.order}</text>
    </g>
  );
}

/** At fixed size over the globe. The links are no tab stops: the neighbours stand in a section of the page too. */
export function LocatorMarks({ event, locator, stops, size }: LocatorMarksProps): ReactElement {
  const { t } = useI18n();
  const words = useEventWords();
  const paths = usePaths();
  return (
    <svg className="plate-marks" focusable="false">
      {locator.neighbours.map((neighbour) => {
        const stop = stops.find(({ id }) => id === neighbour.event);
        const isHollow = stop?.participants === null;
        const city = stop ? words.shortName(stop) : "";
        return (
          <MarkLink
            key={neighbour.event}
            to={paths.event(neighbour.event)}
            mark={neighbour.event}
            label={t("event.stopLink", { order: neighbour.order, city })}
            className={isHollow ? "stop is-hollow" : "stop"}
          >
            <svg {...inFrame(neighbour, wholePlate, size)} overflow="visible">
              <circle className="reach" r="13" />
              <circle className="stop-disc" />
              <text className="stop-number">{neighbour.order}</text>
            </svg>
          </MarkLink>
        );
      })}
      <svg {...inFrame(locator.place, wholePlate, size)} overflow="visible" aria-hidden="true">
        <Here event={event} />
      </svg>
    </svg>
  );
}
