/** One swim lane: its name, and its marks or, where there are too many, counts. */
import { memo } from "react";
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { regionNameKey } from "#ui/region-names.ts";
import { useAddressWith } from "#url/use-parameter.ts";
import type { CountBin } from "./count-bins.ts";
import { LaneMarkLink } from "./lane-mark.tsx";
import type { Lane } from "./lane-marks.ts";
import { filterParameters, viewParameter } from "./parameters.ts";
import { useRecordWords } from "./use-record-words.ts";

interface BinLinkProps {
  readonly bin: CountBin;
  /** The largest count of the lane. */
  readonly most: number;
  readonly to: string;
  readonly mark: string;
}

function BinLink({ bin, most, to, mark }: BinLinkProps): ReactElement {
  const { t, format } = useI18n();
  const place = { insetInlineStart: `${bin.from}%`, inlineSize: `${bin.until - bin.from}%` };
  const label = t("timeline.bin", {
    count: bin.count,
    first: format.date(bin.first),
    last: format.date(bin.last),
  });
  return (
    <PageLink to={to} className="lane-bin" data-mark={mark} tabIndex={-1} keepsPlace aria-label={label} style={place}>
      <span>{format.number(bin.count)}</span>
      <i style={{ blockSize: `${(bin.count / most) * 2.5}rem` }} />
    </PageLink>
  );
}

function LaneBins({ lane }: { lane: Lane }): ReactElement {
  const addressWith = useAddressWith();
  const to = addressWith([
    { name: filterParameters.region.name, text: lane.id },
    { name: viewParameter.name, text: "table" },
  ]);
  const most = Math.max(...lane.bins.map(({ count }) => count));
  return (
    <>
      {lane.bins.map((bin) => (
        <BinLink key={bin.key} bin={bin} most={most} to={to} mark={`${lane.id}/${bin.key}`} />
      ))}
    </>
  );
}

/** The height is part of the drawing: lines run through the lanes. */
export const LaneRow = memo(function LaneRow({ lane }: { lane: Lane }): ReactElement {
  const { t } = useI18n();
  const words = useRecordWords();
  const name = lane.id === "global" ? t("timeline.lane.global") : t(regionNameKey(lane.id));
  const isEmpty = lane.marks.length === 0 && lane.bins.length === 0;
  return (
    <div className={`lane region-${lane.id}`} role="group" aria-label={name} style={{ blockSize: `${lane.height}rem` }}>
      <span className="lane-name">{name}</span>
      <div className="lane-marks">
        {isEmpty && <span className="lane-empty">{t("timeline.laneEmpty")}</span>}
        {lane.marks.map((mark) => (
          <LaneMarkLink key={mark.key} mark={mark} name={words.name(mark.record)} to={words.to(mark.record)} />
        ))}
        {lane.bins.length > 0 && <LaneBins lane={lane} />}
      </div>
    </div>
  );
});
