/** What is written on a region's plate: waters, countries, and where the torch came from and went to. */
import type { ReactElement } from "react";
import type { EdgeNote, RegionMarks } from "#data/plates.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import type { MessageKey } from "#i18n/translate.ts";
import { PlateName, waterLines } from "#ui/plate/plate-name.tsx";
import { inFrame } from "#ui/plate/view.ts";
import type { PlateSize, PlateView } from "#ui/plate/view.ts";
import type { MarkedRecords } from "./marked-records.ts";

/** Share of the plate's width within which a note is written inwards, so that narrow plates do not cut it off. */
const rim = 0.2;

function anchorOf({ x, anchor }: EdgeNote): EdgeNote["anchor"] {
  if (x < rim) return "start";
  return x > 1 - rim ? "end" : anchor;
}

interface PlateNamesProps {
  readonly marks: RegionMarks;
  readonly records: MarkedRecords;
  readonly view: PlateView;
  readonly size: PlateSize;
}

/** Decorative: all of it stands in words on the page. */
export function PlateNames({ marks, records, view, size }: PlateNamesProps): ReactElement {
  const { t, countryName } = useI18n();
  const waterKey = (water: RegionMarks["waters"][number]["water"]): MessageKey => `water.${water}`;
  return (
    <g aria-hidden="true">
      {marks.waters.map((water) => (
        <PlateName
          key={water.water}
          className="water-name"
          lines={waterLines(t(waterKey(water.water)))}
          at={inFrame(water, view, size)}
        />
      ))}
      {marks.countryNames.map((name) => (
        <text key={name.alpha2} className="country-name" {...inFrame(name, view, size)}>
          {countryName(name.alpha2)}
        </text>
      ))}
      {marks.edges.map((edge) => {
        const city = records.event(edge.event)?.city ?? null;
        if (city === null) return null;
        return (
          <text key={edge.event} className="edge-note" textAnchor={anchorOf(edge)} {...inFrame(edge, view, size)}>
            {t(edge.direction === "from" ? "regionMap.from" : "regionMap.to", { city })}
          </text>
        );
      })}
    </g>
  );
}
