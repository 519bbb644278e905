/** One swim lane: its name, and its marks or, where there are too many, counts. */
import { memo } from "react";
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { regionNameKey } from "#ui/region-names.ts";
import { timeDirection } from "#ui/time-direction.ts";
import { LaneBins, LaneHeaps } from "./lane-counts.tsx";
import { LaneMarkLink } from "./lane-mark.tsx";
import type { Lane } from "./lane-marks.ts";
import { em } from "./svg-lengths.ts";
import { useRecordWords } from "./use-record-words.ts";

/** The height is part of the drawing: lines run through the lanes. */
export const LaneRow = memo(function LaneRow({ lane }: { lane: Lane }): ReactElement {
  const { t } = useI18n();
  const words = useRecordWords();
  const name = lane.id === "global" ? t("timeline.lane.global") : t(regionNameKey(lane.id));
  const isEmpty = lane.marks.length === 0 && lane.bins.length === 0;
  return (
    <div className={`lane region-${lane.id}`} role="group" aria-label={name}>
      <span className="lane-name">{name}</span>
      <svg className="lane-marks" direction={timeDirection} height={em(lane.height)} focusable="false">
        {isEmpty && (
          <text className="lane-empty" y="1.5em">
            {t("timeline.laneEmpty")}
          </text>
        )}
        {lane.marks.map((mark) => (
          <LaneMarkLink key={mark.key} mark={mark} name={words.name(mark.record)} to={words.to(mark.record)} />
        ))}
        {lane.heaps.length > 0 && <LaneHeaps lane={lane} />}
        {lane.bins.length > 0 && <LaneBins lane={lane} />}
      </svg>
    </div>
  );
});
