/**
 * The lanes: one true axis, the torch, a lane for the whole process and one for each region. Time runs to the right in every
 * language, as maps never mirror; only the names of the lanes change sides with the script.
 */
import { useMemo } from "react";
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { timeDirection } from "#ui/time-direction.ts";
import { LaneGround } from "./lane-ground.tsx";
import { LaneKeys } from "./lane-keys.tsx";
import { LaneRow } from "./lane-row.tsx";
import { LaneTip } from "./lane-tip.tsx";
import { keyOf } from "./record-order.ts";
import { percent } from "./svg-lengths.ts";
import type { TimeAxis } from "./time-axis.ts";
import { TorchStrip } from "./torch-strip.tsx";
import type { TimelineView } from "./use-timeline-view.ts";

function AxisHead({ axis }: { axis: TimeAxis }): ReactElement {
  const { format } = useI18n();
  const labelOf = (date: string): string => (axis.unit === "month" ? format.month(date) : format.date(date));
  return (
    <div className="lane-axis" aria-hidden="true">
      <svg className="lane-marks" direction={timeDirection} height="2em" focusable="false">
        {axis.ticks.map(({ at, date }) => (
          <text key={date} x={percent(at)} dx="4">
            {labelOf(date)}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** Everything of the view that has a date. */
export function LanePlot({ view }: { view: TimelineView }): ReactElement {
  const { t } = useI18n();
  const { axis, lanes, shown } = view;
  const byKey = useMemo(() => new Map(shown.dated.map((record) => [keyOf(record), record])), [shown]);
  return (
    <LaneTip recordOf={(mark) => byKey.get(mark) ?? null}>
      <LaneKeys>
        <AxisHead axis={axis} />
        <TorchStrip view={view} />
        <div className="lane-stack">
          <LaneGround axis={axis} lanes={lanes} />
          {lanes.map((lane) => (
            <LaneRow key={lane.id} lane={lane} />
          ))}
        </div>
      </LaneKeys>
      {lanes.some(({ bins }) => bins.length > 0) && <p className="figure-note">{t("timeline.crowded")}</p>}
    </LaneTip>
  );
}
