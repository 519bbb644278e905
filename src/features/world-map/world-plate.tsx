/** The world plate: frame, ground, marks, tips, keyboard, and the zoom where a reader asks for it. */
import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import type { IndexChunk } from "#data/index-chunk.ts";
import { plateQuery } from "#data/queries.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { PlateFrame } from "#ui/plate/plate-frame.tsx";
import { PlateKeys } from "#ui/plate/plate-keys.tsx";
import { PlateTip } from "#ui/plate/plate-tip.tsx";
import { ZoomKeys } from "#ui/plate/zoom-keys.tsx";
import { useZoom } from "#ui/plate/use-zoom.ts";
import { EventTip } from "./event-tip.tsx";
import type { TourView } from "./tour-view.ts";
import { WorldGround } from "./world-ground.tsx";
import { WorldMarks } from "./world-marks.tsx";

interface WorldPlateProps {
  readonly index: Pick<IndexChunk, "events" | "world">;
  readonly tour: TourView;
  readonly title: string;
}

/** Suspends until the outlines of the world are there. */
export function WorldPlate({ index, tour, title }: WorldPlateProps): ReactElement {
  const { t } = useI18n();
  const { data: shapes } = useSuspenseQuery(plateQuery("world"));
  const zoom = useZoom(shapes);
  const contentOf = (mark: string): ReactElement => (
    <EventTip event={index.events.find((event) => event.id === mark) ?? null} />
  );
  return (
    <div className="plate-with-keys">
      <PlateFrame shapes={shapes}>
        <PlateKeys label={t("map.label", { title })} onKey={zoom.handleKey}>
          <PlateTip zoom={zoom} contentOf={contentOf}>
            <WorldGround world={index.world} tour={tour} view={zoom.view} />
            <WorldMarks world={index.world} tour={tour} view={zoom.view} size={shapes} />
          </PlateTip>
        </PlateKeys>
      </PlateFrame>
      <ZoomKeys zoom={zoom} />
    </div>
  );
}
