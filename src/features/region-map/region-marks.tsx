/** Everything that stands on a region's plate, from below: names, small states, centres, other events, stops of all tours. */
import type { ReactElement } from "react";
import type { RegionMarks as RegionMarksData } from "#data/plates.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { DotMark } from "#ui/plate/dot-mark.tsx";
import { Chevrons } from "#ui/plate/route-legs.tsx";
import { StopMark } from "#ui/plate/stop-mark.tsx";
import type { PlateSize, PlateView } from "#ui/plate/view.ts";
import { useEventWords } from "#ui/use-event-words.ts";
import { usePaths } from "#ui/use-paths.ts";
import type { MarkedRecords } from "./marked-records.ts";
import { CentreSquare, IslandDot } from "./place-marks.tsx";
import { PlateNames } from "./plate-names.tsx";
import { useStopDetails } from "./use-stop-details.ts";

interface RegionMarksProps {
  readonly marks: RegionMarksData;
  readonly records: MarkedRecords;
  readonly view: PlateView;
  readonly size: PlateSize;
}

/** Stops come last in the document, so that they lie on top. */
export function RegionMarks({ marks, records, view, size }: RegionMarksProps): ReactElement {
  const { t } = useI18n();
  const paths = usePaths();
  const words = useEventWords();
  const { drawing, islands, centres } = marks;
  const details = useStopDetails(drawing.stops.flatMap((stop) => records.event(stop.event) ?? []));
  return (
    <svg className="plate-marks" focusable="false">
      <PlateNames marks={marks} records={records} view={view} size={size} />
      {islands.map((island) => (
        <IslandDot key={island.alpha2} island={island} view={view} size={size} />
      ))}
      {centres.map((mark) => {
        const centre = records.centre(mark.centre);
        return centre && <CentreSquare key={mark.centre} mark={mark} centre={centre} view={view} size={size} />;
      })}
      {drawing.dots.map((dot) => {
        const event = records.event(dot.event);
        if (!event) return null;
        return (
          <DotMark
            key={dot.event}
            dot={dot}
            view={view}
            size={size}
            to={paths.event(dot.event)}
            spoken={words.spoken(event)}
            name={event.city ?? words.shortName(event)}
          />
        );
      })}
      <Chevrons legs={drawing.legs} stateOf={() => "travelled"} view={view} size={size} />
      {drawing.stops.map((stop) => {
        const event = records.event(stop.event);
        if (!event) return null;
        return (
          <StopMark
            key={stop.event}
            stop={stop}
            view={view}
            size={size}
            to={paths.event(stop.event)}
            spoken={t("regionMap.stopSpoken", { order: stop.order, event: words.spoken(event) })}
            city={words.shortName(event)}
            detail={details.of(event)}
            look={{
              isHollow: event.participants === null,
              isLater: event.series === "successor",
              isCurrent: false,
              isAhead: false,
            }}
          />
        );
      })}
    </svg>
  );
}
