/** A region's plate: frame, ground, marks, tips, keyboard, and the zoom where a reader asks for it. */
import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactElement, ReactNode } from "react";
import type { RegionChunk } from "#data/region-chunk.ts";
import { plateQuery } from "#data/queries.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { PlateFrame } from "#ui/plate/plate-frame.tsx";
import { PlateKeys } from "#ui/plate/plate-keys.tsx";
import { PlateTip } from "#ui/plate/plate-tip.tsx";
import { useZoom } from "#ui/plate/use-zoom.ts";
import { ZoomKeys } from "#ui/plate/zoom-keys.tsx";
import { MarkTip } from "./mark-tip.tsx";
import { markedRecords } from "./marked-records.ts";
import { RegionGround } from "./region-ground.tsx";
import { RegionMarks } from "./region-marks.tsx";

interface RegionPlateProps {
  readonly chunk: RegionChunk;
  readonly title: string;
}

/** Suspends until the outlines of the region are there; a prerendered page has them from the start. */
export function RegionPlate({ chunk, title }: RegionPlateProps): ReactElement {
  const { t } = useI18n();
  const { data: shapes } = useSuspenseQuery(plateQuery(chunk.region.id));
  const zoom = useZoom(shapes);
  const records = markedRecords(chunk);
  const { marks } = chunk;
  const contentOf = (mark: string): ReactNode => {
    const record = records.of(mark);
    return record && <MarkTip record={record} />;
  };
  return (
    <div className="plate-with-keys">
      <PlateFrame shapes={shapes}>
        <PlateKeys label={t("regionMap.label", { title })} onKey={zoom.handleKey}>
          <PlateTip zoom={zoom} contentOf={contentOf}>
            <RegionGround shapes={shapes} marks={marks} view={zoom.view} />
            <RegionMarks marks={marks} records={records} view={zoom.view} size={shapes} />
          </PlateTip>
        </PlateKeys>
      </PlateFrame>
      <ZoomKeys zoom={zoom} />
    </div>
  );
}
