/** Over the lanes: when the torch was on its way. Decorative; the stops say in words which tour they belong to. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { laneHeight, lanePadding, rowHeight } from "./plot-measures.ts";
import type { TimelineView } from "./use-timeline-view.ts";
import { torchSpans } from "./torch-spans.ts";

/** Nothing where no stop is shown. */
export function TorchStrip({ view: { axis, shown } }: { view: TimelineView }): ReactElement | null {
  const { t } = useI18n();
  const spans = torchSpans(shown.dated, axis, (tour) => t(`timeline.tour.${tour}`));
  if (spans.length === 0) return null;
  const rows = Math.max(...spans.map(({ row }) => row + 1));
  return (
    <div
      className="lane lane-torch"
      style={{ blockSize: `${laneHeight(rows) - (rows === 1 ? rowHeight : 0)}rem` }}
      aria-hidden="true"
    >
      <span className="lane-name">{t("timeline.lane.torch")}</span>
      <div className="lane-marks">
        {spans.map(({ tour, from, until, row, side }) => (
          <span
            key={tour}
            className={`torch-span tour-${tour}`}
            style={{
              insetInlineStart: `${from}%`,
              inlineSize: `${until - from}%`,
              insetBlockStart: `${lanePadding + row * rowHeight}rem`,
            }}
          >
            <span className={`mark-name is-${side}`}>{t(`timeline.tour.${tour}`)}</span>
          </span>
        ))}
      </div>
    </div>
  );
}
