/** The initiatives found on the world plate, and the same by place below it. */
import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ReactElement } from "react";
import type { InitiativePlace, InitiativeRow } from "#data/initiative-chunks.ts";
import { plateQuery } from "#data/queries.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { PlateBase } from "#ui/plate/plate-base.tsx";
import { PlateFrame } from "#ui/plate/plate-frame.tsx";
import { PlateKeys } from "#ui/plate/plate-keys.tsx";
import { PlateTip } from "#ui/plate/plate-tip.tsx";
import { useZoom } from "#ui/plate/use-zoom.ts";
import { ZoomKeys } from "#ui/plate/zoom-keys.tsx";
import { MapMarks } from "./map-marks.tsx";
import { placeInitiatives } from "./map-places.ts";
import { PlaceList } from "./place-list.tsx";
import { PlaceTip } from "./place-tip.tsx";

interface InitiativeMapProps {
  readonly found: readonly InitiativeRow[];
  readonly places: readonly InitiativePlace[];
  /** How many without a place are listed. */
  readonly shown: number;
}

/** Suspends until the outlines of the world are there. */
export function InitiativeMap({ found, places, shown }: InitiativeMapProps): ReactElement {
  const { t, format } = useI18n();
  const { data: shapes } = useSuspenseQuery(plateQuery("world"));
  const zoom = useZoom(shapes);
  const content = useMemo(() => placeInitiatives(found, places), [found, places]);
  const ground = useMemo(() => <PlateBase shapes={shapes} view={zoom.view} />, [shapes, zoom.view]);
  const tipOf = (mark: string): ReactElement | null => {
    const place = content.places.find(({ key }) => key === mark);
    return place === undefined ? null : <PlaceTip place={place} />;
  };
  return (
    <>
      <div className="initiative-map plate-with-keys">
        <PlateFrame shapes={shapes}>
          <PlateKeys label={t("initiatives.map.label", { places: content.places.length })} onKey={zoom.handleKey}>
            <PlateTip zoom={zoom} contentOf={tipOf}>
              {ground}
              <MapMarks places={content.places} view={zoom.view} size={shapes} />
            </PlateTip>
          </PlateKeys>
        </PlateFrame>
        <ZoomKeys zoom={zoom} />
      </div>
      <p className="figure-note">
        {format.sentences([
          t("initiatives.map.summary", { placed: content.placed, unplaced: content.unplaced.length }),
          t("initiatives.map.note"),
        ])}
      </p>
      <PlaceList content={content} shown={shown} />
    </>
  );
}
