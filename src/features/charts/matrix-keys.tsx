/** What the marks of a matrix mean: the area of a circle, and the rings where there are any. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import type { ChartModel } from "./chart-definition.ts";
import { box, circleRadius, ringRadius } from "./matrix-scale.ts";

function Ring({ isStated }: { readonly isStated: boolean }): ReactElement {
  return (
    <svg viewBox={`0 0 ${box / 2} ${box / 2}`} aria-hidden="true" focusable="false">
      <circle
        className={isStated ? "matrix-ring is-stated" : "matrix-ring"}
        cx={box / 4}
        cy={box / 4}
        r={ringRadius(0)}
      />
    </svg>
  );
}

/** `greatest` is the greatest value of the matrix: the key's circles are on its scale. */
export function MatrixKeys({ model, greatest }: { model: ChartModel; greatest: number }): ReactElement {
  const { t } = useI18n();
  const rings = model.panels.flatMap(({ rows }) => rows.flatMap((row) => row.rings ?? []));
  const some = Math.max(2, Math.round(greatest / 4));
  return (
    <ul className="matrix-keys">
      <li>
        {[1, some].map((value) => {
          const radius = circleRadius(value, greatest);
          return (
            <svg
              key={value}
              className="region-global"
              viewBox={`0 0 ${box / 2} ${box / 2}`}
              aria-hidden="true"
              focusable="false"
            >
              <circle className="matrix-circle" cx={box / 4} cy={box / 4} r={radius} />
            </svg>
          );
        })}
        {t("charts.matrix.area", { some, unit: model.unit ?? "" })}
      </li>
      {rings.some((ring) => ring?.isStated) && (
        <li>
          <Ring isStated />
          {t("charts.matrix.stated")}
        </li>
      )}
      {rings.some((ring) => ring?.isStated === false) && (
        <li>
          <Ring isStated={false} />
          {t("charts.matrix.read")}
        </li>
      )}
    </ul>
  );
}
