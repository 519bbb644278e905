/** Everything that stands on the world plate: names, route, other events, stops. One SVG over the ground, marks at fixed size. */
import type { ReactElement } from "react";
import type { WorldMarks as WorldMarksData } from "#data/plates.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import type { MessageKey } from "#i18n/translate.ts";
import { DotMark, DotShape } from "#ui/plate/dot-mark.tsx";
import { PlateName, waterLines } from "#ui/plate/plate-name.tsx";
import { Chevrons } from "#ui/plate/route-legs.tsx";
import { StopMark } from "#ui/plate/stop-mark.tsx";
import { inFrame } from "#ui/plate/view.ts";
import type { PlateSize, PlateView } from "#ui/plate/view.ts";
import { useHydrated } from "#url/use-parameter.ts";
import { useEventWords } from "#ui/use-event-words.ts";
import { usePaths } from "#ui/use-paths.ts";
import type { TourView } from "./tour-view.ts";
import { useStopSpoken } from "./use-stop-spoken.ts";

interface WorldMarksProps {
  readonly world: WorldMarksData;
  readonly tour: TourView;
  readonly view: PlateView;
  readonly size: PlateSize;
}

function Names({ world, view, size }: Omit<WorldMarksProps, "tour">): ReactElement {
  const { t } = useI18n();
  const waterKey = (water: WorldMarksData["waters"][number]["water"]): MessageKey => `water.${water}`;
  return (
    <g aria-hidden="true">
      {world.waters.map((water) => (
        <PlateName
          key={`${water.water} ${water.x}`}
          className="water-name"
          lines={waterLines(t(waterKey(water.water)))}
          at={inFrame(water, view, size)}
        />
      ))}
      {world.regionNames.map((name) => (
        <PlateName
          key={`${name.region} ${name.x}`}
          className={`region-name region-${name.region}`}
          lines={t(`map.name.${name.region}`).split("|")}
          at={inFrame(name, view, size)}
        />
      ))}
    </g>
  );
}

/** Dots become links when the page comes alive; until then their links are those of the list below the map. */
function OtherEvents({ tour, view, size }: Omit<WorldMarksProps, "world">): ReactElement {
  const paths = usePaths();
  const words = useEventWords();
  const isHydrated = useHydrated();
  const byId = new Map(tour.others.map((event) => [event.id, event]));
  return (
    <>
      {tour.drawing.dots.map((dot) => {
        const event = byId.get(dot.event);
        if (!event) return null;
        const name = event.city ?? words.shortName(event);
        return isHydrated ? (
          <DotMark
            key={dot.event}
            dot={dot}
            view={view}
            size={size}
            to={paths.event(dot.event)}
            spoken={words.spoken(event)}
            name={name}
          />
        ) : (
          <DotShape key={dot.event} dot={dot} view={view} size={size} name={name} />
        );
      })}
    </>
  );
}

/** Drawn from below: names, other events, chevrons, stops. */
export function WorldMarks({ world, tour, view, size }: WorldMarksProps): ReactElement {
  const paths = usePaths();
  const words = useEventWords();
  const stopSpoken = useStopSpoken();
  return (
    <svg className="plate-marks" focusable="false">
      <Names world={world} view={view} size={size} />
      <OtherEvents tour={tour} view={view} size={size} />
      <Chevrons legs={tour.drawing.legs} stateOf={tour.stateOf} view={view} size={size} />
      {tour.stops.map((stop) => (
        <StopMark
          key={stop.event.id}
          stop={stop.mark}
          view={view}
          size={size}
          to={paths.event(stop.event.id)}
          spoken={stopSpoken(stop)}
          city={words.shortName(stop.event)}
          detail={tour.tour === "all" ? null : words.date(stop.event, { year: false })}
          look={{
            isHollow: stop.event.participants === null,
            isLater: stop.event.series === "successor",
            isCurrent: stop.isCurrent,
            isAhead: stop.isAhead,
          }}
        />
      ))}
    </svg>
  );
}
