/** The key to a region's plate, as a row of text below it: only what the plate shows. */
import type { ReactElement } from "react";
import type { RegionChunk } from "#data/region-chunk.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import type { MessageKey } from "#i18n/translate.ts";
import { legendItems } from "./legend-items.ts";
import type { LegendItem } from "./legend-items.ts";

const keys = {
  "2017-discussion": "regionMap.legend2017",
  "2018-ideas": "regionMap.legend2018",
  "2019-strategy": "regionMap.legend2019",
  stop: "regionMap.legendStop",
  hollow: "regionMap.legendHollow",
  later: "regionMap.legendLater",
  dot: "regionMap.legendDot",
  ring: "regionMap.legendRing",
  centre: "regionMap.legendCentre",
  island: "regionMap.legendIsland",
} as const satisfies Record<LegendItem, MessageKey>;

function Sign({ item }: { item: LegendItem }): ReactElement {
  switch (item) {
    case "2017-discussion":
    case "2018-ideas":
    case "2019-strategy":
      return (
        <g className={`series-${item}`}>
          <path className="leg-line" d="M-15 0H15" />
        </g>
      );
    case "stop":
      return <circle className="stop-disc" />;
    case "hollow":
      return (
        <g className="stop is-hollow">
          <circle className="stop-disc" />
        </g>
      );
    case "later":
      return (
        <g className="stop is-hollow is-later">
          <circle className="stop-disc" />
        </g>
      );
    case "dot":
      return (
        <g className="dot">
          <circle className="dot-area" r="8" />
        </g>
      );
    case "ring":
      return (
        <g className="dot">
          <circle className="dot-area is-ring" r="3.2" />
        </g>
      );
    case "centre":
      return <rect className="centre-square" x="-3.5" y="-3.5" width="7" height="7" />;
    case "island":
      return <circle className="island-dot" />;
  }
}

/** Signs are decoration; the words say what they mean. */
export function RegionLegend({ chunk }: { chunk: RegionChunk }): ReactElement {
  const { t } = useI18n();
  return (
    <ul className="region-legend" aria-label={t("regionMap.legend")}>
      {legendItems(chunk).map((item) => (
        <li key={item}>
          <svg viewBox="-16 -12 32 24" width="32" height="24" aria-hidden="true" focusable="false">
            <Sign item={item} />
          </svg>
          {t(keys[item])}
        </li>
      ))}
    </ul>
  );
}
