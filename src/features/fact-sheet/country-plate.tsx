/** A country among its neighbours, with what was held there, on a plate of its own: a part of its region's, nearer by. */
import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { plateQuery } from "#data/queries.ts";
import type { CountrySheetChunk, SheetLocator } from "#data/sheet-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { PlateBase } from "#ui/plate/plate-base.tsx";
import { PlateFrame } from "#ui/plate/plate-frame.tsx";
import { inFrame } from "#ui/plate/view.ts";
import { around, discRadius, mapWidth } from "./name-region-marks.ts";
import { placeNames } from "./place-names.ts";
import { PlateStop } from "./plate-stop.tsx";

interface CountrySheetPlateProps {
  readonly chunk: CountrySheetChunk;
  readonly locator: SheetLocator;
}

/** Suspends until the outlines are there; a prerendered page has them from the start. */
export function CountrySheetPlate({ chunk, locator }: CountrySheetPlateProps): ReactElement {
  const { t, countryName } = useI18n();
  const { country, held } = chunk;
  const { plate, view, island, places, centres } = locator;
  const { data: shapes } = useSuspenseQuery(plateQuery(plate));
  const outlines = shapes.countries.filter(({ alpha2 }) => alpha2 === country.alpha2);
  const cityOf = (id: string): string => held.find((event) => event.id === id)?.city ?? "";
  const room = { width: mapWidth, height: (mapWidth * shapes.height) / shapes.width };
  const located = places.map((place) => ({
    ...place,
    city: cityOf(place.event),
    left: (place.x * view.k + view.x / shapes.width) * room.width,
    top: (place.y * view.k + view.y / shapes.height) * room.height,
  }));
  // Stops come last, above the others: their names come first.
  const first = located.toReversed();
  const { names } = placeNames(
    first.flatMap(({ event, city, left, top }, index) =>
      city === "" || first.findIndex((other) => other.city === city) < index
        ? []
        : [{ key: event, text: city, x: left, y: top, radius: discRadius }],
    ),
    located.map(({ left, top }) => around(left, top, discRadius)),
    room,
  );
  return (
    <div
      className="sheet-plate"
      role="img"
      aria-label={t("sheet.mapOfCountry", { country: countryName(country.alpha2) })}
    >
      <PlateFrame shapes={shapes}>
        <PlateBase shapes={shapes} view={view}>
          <g className="sheet-here" transform={`scale(${1 / shapes.grain})`}>
            {outlines.map(({ alpha2, d }) => (
              <path key={alpha2} d={d} />
            ))}
          </g>
        </PlateBase>
        <svg className="plate-marks" aria-hidden="true" focusable="false">
          {island !== null && outlines.length === 0 && (
            <circle className="sheet-island" r="4" {...at(inFrame(island, view, shapes))} />
          )}
          {centres.map((spot) => (
            <svg key={`${spot.x} ${spot.y}`} overflow="visible" {...inFrame(spot, view, shapes)}>
              <rect className="centre-square" x="-3" y="-3" width="6" height="6" />
            </svg>
          ))}
          {located.map((place) => {
            const name = names.get(place.event);
            return (
              <svg key={place.event} overflow="visible" {...inFrame(place, view, shapes)}>
                <PlateStop
                  event={held.find(({ id }) => id === place.event) ?? null}
                  order={place.order}
                  label={name === undefined ? null : { ...name, text: place.city }}
                />
              </svg>
            );
          })}
        </svg>
      </PlateFrame>
    </div>
  );
}

const at = ({ x, y }: { readonly x: string; readonly y: string }): { readonly cx: string; readonly cy: string } => ({
  cx: x,
  cy: y,
});
