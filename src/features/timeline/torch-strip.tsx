/** Over the lanes: when the torch was on its way. Decorative; the stops say in words which tour they belong to. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { timeDirection } from "#ui/time-direction.ts";
import { lanePadding, rowHeight } from "./plot-measures.ts";
import { em, percent } from "./svg-lengths.ts";
import type { TimelineView } from "./use-timeline-view.ts";
import { torchSpans } from "./torch-spans.ts";

/** Nothing where no stop is shown. */
export function TorchStrip({ view: { axis, shown } }: { view: TimelineView }): ReactElement | null {
  const { t } = useI18n();
  const spans = torchSpans(shown.dated, axis, (tour) => t(`timeline.tour.${tour}`));
  if (spans.length === 0) return null;
  const rows = Math.max(...spans.map(({ row }) => row + 1));
  const height = rows * rowHeight + 2 * lanePadding;
  return (
    <div className="lane lane-torch" aria-hidden="true">
      <span className="lane-name">{t("timeline.lane.torch")}</span>
      <svg className="lane-marks" direction={timeDirection} height={em(height)} focusable="false">
        {spans.map(({ tour, from, until, row, side }) => (
          <svg key={tour} y={em(lanePadding + row * rowHeight)} overflow="visible">
            <line
              className={`torch-line tour-${tour}`}
              x1={percent(from)}
              x2={percent(until)}
              y1={em(rowHeight / 2)}
              y2={em(rowHeight / 2)}
            />
            <svg x={percent(side === "after" ? until : from)} overflow="visible">
              <text
                className="torch-name"
                x={side === "after" ? 6 : -6}
                textAnchor={side === "after" ? "start" : "end"}
              >
                {t(`timeline.tour.${tour}`)}
              </text>
            </svg>
          </svg>
        ))}
      </svg>
    </div>
  );
}
