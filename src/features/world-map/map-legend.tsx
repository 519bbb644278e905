/** The key to the map, in words beside its symbols. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";

/** Radii of circles on a wide plate, 0.3 √n as on the map, and where their number stands beside them. */
const examples = [
  { people: 3_000, textAt: -9 },
  { people: 300, textAt: 5 },
  { people: 30, textAt: 17 },
].map((example) => ({ ...example, radius: 0.3 * Math.sqrt(example.people) }));
const largest = 0.3 * Math.sqrt(3_000);

function StopSymbol({ kind, order }: { kind: string; order: number }): ReactElement {
  return (
    <svg width="66" height="24" viewBox="-33 -12 66 24" className={`stop ${kind}`}>
      <path className="leg-line" d="M-33 0H33" />
      <circle className="stop-disc" />
      <text className="stop-number">{order}</text>
    </svg>
  );
}

/** Symbols are drawn with the classes of the map itself, so that they cannot disagree with it. */
export function MapLegend(): ReactElement {
  const { t, format } = useI18n();
  return (
    <ul className="plate-legend" aria-label={t("map.legend")}>
      <li>
        <StopSymbol kind="" order={5} />
        {t("map.legend.stop")}
      </li>
      <li>
        <StopSymbol kind="is-hollow" order={1} />
        {t("map.legend.hollow")}
      </li>
      <li>
        <StopSymbol kind="is-hollow is-later" order={1} />
        {t("map.legend.later")}
      </li>
      <li className="dot">
        <svg width="72" height="36" viewBox="-20 -18 72 36">
          {examples.map(({ people, radius, textAt }) => (
            <g key={people}>
              <circle className="dot-area" cy={largest - radius} r={radius} />
              <text className="legend-number" x="22" y={textAt}>
                {format.number(people)}
              </text>
            </g>
          ))}
        </svg>
        {t("map.legend.dot")}
      </li>
      <li className="dot">
        <svg width="12" height="12" viewBox="-6 -6 12 12">
          <circle className="dot-area is-ring" r="3.2" />
        </svg>
        {t("map.legend.ring")}
      </li>
    </ul>
  );
}
