/** The plate of a region as a picture: its land, the way of the torch, its stops, small states and centres. */
import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { plateQuery } from "#data/queries.ts";
import type { RegionSheetChunk } from "#data/sheet-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { IslandPoints } from "#ui/plate/island-points.tsx";
import { Placed } from "#ui/plate/placed.tsx";
import { PlateBase } from "#ui/plate/plate-base.tsx";
import { PlateFrame } from "#ui/plate/plate-frame.tsx";
import { Chevrons, RouteLegs } from "#ui/plate/route-legs.tsx";
import { inFrame, wholePlate } from "#ui/plate/view.ts";
import { PlateStop } from "./plate-stop.tsx";
import { nameRegionMarks } from "./name-region-marks.ts";

const travelled = (): "travelled" => "travelled";

/** Suspends until the outlines are there; a prerendered page has them from the start. */
export function RegionSheetPlate({ chunk }: { chunk: RegionSheetChunk }): ReactElement {
  const { t, plain } = useI18n();
  const { region, marks } = chunk;
  const { data: shapes } = useSuspenseQuery(plateQuery(region.id));
  const { drawing, centres, islands } = marks;
  const { stops, edges } = nameRegionMarks(chunk, shapes, ({ direction }, city) =>
    t(direction === "from" ? "sheet.from" : "sheet.to", { city }),
  );
  const onPlate = { view: wholePlate, size: shapes };
  return (
    <div className="sheet-plate" role="img" aria-label={t("sheet.mapOfRegion", { region: plain(region.name) })}>
      <PlateFrame shapes={{ ...shapes, meridians: [] }}>
        <PlateBase shapes={shapes}>
          <RouteLegs legs={drawing.legs} stateOf={travelled} />
          <IslandPoints islands={islands} size={shapes} />
        </PlateBase>
        <svg className="plate-marks" aria-hidden="true" focusable="false">
          {centres.map((mark) => (
            <Placed key={mark.centre} spot={mark} {...onPlate}>
              <rect className="centre-square" x="-3" y="-3" width="6" height="6" />
            </Placed>
          ))}
          <Chevrons legs={drawing.legs} stateOf={travelled} {...onPlate} />
          {edges.map(({ edge, text, anchor, dy }) => (
            <text
              key={edge.event}
              className="edge-note"
              textAnchor={anchor}
              dy={dy}
              {...inFrame(edge, wholePlate, shapes)}
            >
              {text}
            </text>
          ))}
          {stops.map(({ stop, event, label }) => (
            <Placed key={stop.event} spot={stop} {...onPlate}>
              <PlateStop event={event} order={stop.order} label={label} />
            </Placed>
          ))}
        </svg>
      </PlateFrame>
    </div>
  );
}
