/** A stop of the torch on a sheet's map: disc and number, its city beside it. A picture, no link: the sheet names all of it in words. */
import type { ReactElement } from "react";
import type { EventBrief } from "#data/briefs.ts";
import type { PlacedName } from "./place-names.ts";

interface PlateStopProps {
  readonly event: EventBrief | null;
  /** null: no stop of the torch but another event. */
  readonly order: number | null;
  /** Of the city; null where another mark has it. */
  readonly label: (PlacedName & { readonly text: string }) | null;
}

/** Hollow where people are not recorded, dashed after the three tours; other events are dots. */
export function PlateStop({ event, order, label }: PlateStopProps): ReactElement {
  const kind = [
    "stop",
    event?.participants === null ? "is-hollow" : "",
    event?.series === "successor" ? "is-later" : "",
  ].join(" ");
  return (
    <g className={kind}>
      {order === null ? (
        <circle className="sheet-dot" r="4" />
      ) : (
        <>
          <circle className="stop-disc" />
          <text className="stop-number">{order}</text>
        </>
      )}
      {label !== null && (
        <g className="stop-label" textAnchor={label.anchor}>
          <text className="stop-city" x={label.dx} y={label.dy}>
            {label.text}
          </text>
        </g>
      )}
    </g>
  );
}
