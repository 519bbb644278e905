/** The key to an embedded map of the world, as a row of words under it: only what the map shows. */
import type { ReactElement } from "react";
import type { TourView } from "#features/world-map/tour-view.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import type { MessageKey } from "#i18n/translate.ts";

const signs = {
  "map.legend.stop": <circle className="stop-disc" />,
  "map.legend.hollow": (
    <g className="stop is-hollow">
      <circle className="stop-disc" />
    </g>
  ),
  "map.legend.later": (
    <g className="stop is-hollow is-later">
      <circle className="stop-disc" />
    </g>
  ),
  "map.legend.dot": <circle className="dot-area" r="8" />,
  "map.legend.ring": <circle className="dot-area is-ring" r="3.2" />,
} as const satisfies Partial<Record<MessageKey, ReactElement>>;

/** Signs are drawn with the classes of the map itself, so that they cannot disagree with it. */
export function MapKey({ tour }: { tour: TourView }): ReactElement {
  const { t } = useI18n();
  const { stops, others } = tour;
  const shown: Readonly<Record<keyof typeof signs, boolean>> = {
    "map.legend.stop": stops.some(({ event }) => event.participants !== null),
    "map.legend.hollow": stops.some(({ event }) => event.participants === null && event.series !== "successor"),
    "map.legend.later": stops.some(({ event }) => event.series === "successor"),
    "map.legend.dot": others.some(({ participants }) => participants !== null),
    "map.legend.ring": others.some(({ participants }) => participants === null),
  };
  const items = [
    "map.legend.stop",
    "map.legend.hollow",
    "map.legend.later",
    "map.legend.dot",
    "map.legend.ring",
  ] as const;
  return (
    <ul className="region-legend" aria-label={t("map.legend")}>
      {items
        .filter((item) => shown[item])
        .map((item) => (
          <li key={item}>
            <svg viewBox="-16 -12 32 24" width="32" height="24" aria-hidden="true" focusable="false">
              {signs[item]}
            </svg>
            {t(item)}
          </li>
        ))}
    </ul>
  );
}
