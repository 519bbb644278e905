/** A circle at every place of the initiatives found. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { MarkLink } from "#ui/plate/mark-link.tsx";
import { Placed } from "#ui/plate/placed.tsx";
import type { PlateSize, PlateView } from "#ui/plate/view.ts";
import { circleRadius } from "./map-places.ts";
import type { FilledPlace } from "./map-places.ts";
import { useAddressOfPlace } from "./use-address-of-place.ts";
import { usePlaceName } from "./use-place-name.ts";

interface MapMarksProps {
  readonly places: readonly FilledPlace[];
  readonly view: PlateView;
  readonly size: PlateSize;
}

/** From this radius on there is room for the number. */
const roomy = 7;
/** Radius of a target of 24 px. */
const reach = 12;

/** Large circles below small ones. A place of one initiative leads to it, any other to its part of the list. */
export function MapMarks({ places, view, size }: MapMarksProps): ReactElement {
  const { t, format } = useI18n();
  const placeName = usePlaceName();
  const addressOf = useAddressOfPlace();
  const most = places[0]?.initiatives.length ?? 1;
  return (
    <svg className="plate-marks" focusable="false">
      {places.map((place) => {
        const count = place.initiatives.length;
        const radius = circleRadius(count, most);
        const name = placeName(place);
        return (
          <MarkLink
            key={place.key}
            to={addressOf(place)}
            mark={place.key}
            label={t("initiatives.map.spoken", { place: name, count })}
            className="place-circle"
          >
            <Placed spot={place.spot} view={view} size={size}>
              <circle className="reach" r={Math.max(reach, radius)} />
              <circle className="place-area" r={radius} />
              {radius >= roomy && <text className="place-count">{format.number(count)}</text>}
            </Placed>
          </MarkLink>
        );
      })}
    </svg>
  );
}
