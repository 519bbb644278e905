/** Numbers in place of marks: heaps of what found no room, and the columns of a crowded lane. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { focusInstead } from "#ui/keep-focus.ts";
import { PageLink } from "#ui/page-link.tsx";
import { assign } from "#url/parameters.ts";
import { useAddressWith, useParameter } from "#url/use-parameter.ts";
import type { CountBin } from "./count-bins.ts";
import { headingId, lanesId } from "./focus-places.ts";
import type { Lane } from "./lane-marks.ts";
import { bandRows, laneHeight, lanePadding, markLength, rowHeight } from "./plot-measures.ts";
import { em, percent } from "./svg-lengths.ts";
import { filterParameters, periodParameter, viewParameter } from "./parameters.ts";
import { periodWords } from "./periods.ts";
import type { PeriodWord } from "./periods.ts";

/** In rem: room is left for the number above. */
const tallestColumn = 3;

interface BinLinkProps {
  readonly bin: CountBin;
  /** The largest count of the lane. */
  readonly most: number;
  readonly to: string;
  readonly mark: string;
}

function BinLink({ bin, most, to, mark }: BinLinkProps): ReactElement {
  const { t, format } = useI18n();
  const label = t("timeline.bin", {
    count: bin.count,
    first: format.date(bin.first),
    last: format.date(bin.last),
  });
  const height = (bin.count / most) * tallestColumn;
  const top = laneHeight(bandRows) - height;
  return (
    <PageLink
      to={to}
      className="lane-bin"
      data-mark={mark}
      tabIndex={-1}
      keepsPlace
      aria-label={label}
      onClick={focusInstead(headingId)}
    >
      <svg x={percent(bin.from)} width={percent(bin.until - bin.from)} height="100%" overflow="visible">
        <rect className="reach" width="100%" height="100%" />
        <rect className="bin-column" width="100%" y={em(top)} height={em(height)} />
        <svg x="50%" y={em(top - 0.35)} overflow="visible">
          <text className="lane-count">{format.number(bin.count)}</text>
        </svg>
      </svg>
    </PageLink>
  );
}

/** Each column counts what begins in its stretch and leads to the table of the lane. */
export function LaneBins({ lane }: { lane: Lane }): ReactElement {
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

/** The word of the period that a year belongs to. */
function wordOf(year: number): PeriodWord {
  return year <= 2016 ? "2015-2016" : (periodWords.find((word) => word === String(Math.min(year, 2021))) ?? "all");
}

/** From the whole axis a heap leads to its year, from a year to the lane's table. */
export function LaneHeaps({ lane }: { lane: Lane }): ReactElement {
  const { t, format } = useI18n();
  const addressWith = useAddressWith();
  const period = useParameter(periodParameter);
  const toTable = addressWith([
    { name: filterParameters.region.name, text: lane.id },
    { name: viewParameter.name, text: "table" },
  ]);
  return (
    <>
      {lane.heaps.map((heap) => (
        <PageLink
          key={heap.key}
          to={period === "all" ? addressWith([assign(periodParameter, wordOf(heap.year))]) : toTable}
          className="lane-heap"
          data-mark={`${lane.id}/${heap.key}`}
          tabIndex={-1}
          keepsPlace
          onClick={focusInstead(period === "all" ? lanesId : headingId)}
          aria-label={t("timeline.heap", { count: heap.count, year: format.date(String(heap.year)) })}
        >
          <svg x={percent(heap.at)} y={em(lanePadding + (lane.rows - 1) * rowHeight)} overflow="visible">
            <rect className="reach" x={em(-0.75 * markLength)} width={em(1.5 * markLength)} height={em(rowHeight)} />
            <text className="lane-count" y="1.4em">
              {t("timeline.heapSign", { count: heap.count })}
            </text>
          </svg>
        </PageLink>
      ))}
    </>
  );
}
