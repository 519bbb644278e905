/** The figures of a measure, a row a region: name, value with its marker, and a bar that needs no script. */
import type { ReactElement } from "react";
import type { Conflict, RegionId } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CiteNumber } from "#ui/citation/cite.tsx";
import { NotRecorded } from "#ui/not-recorded.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { regionNameKey } from "#ui/region-names.ts";
import { useEventWords } from "#ui/use-event-words.ts";
import { usePaths } from "#ui/use-paths.ts";
import { axisFor } from "./axis.ts";
import { BarShape } from "./bar-shapes.tsx";
import type { Measure, MeasuredRegion } from "./measures.ts";
import { useMeasureWords } from "./use-measure-words.ts";

interface RowProps {
  readonly measure: Measure;
  readonly measured: MeasuredRegion;
  readonly isHere: boolean;
  readonly conflicts: readonly Conflict[];
}

function Row({ measure, measured, isHere, conflicts }: RowProps): ReactElement {
  const { t } = useI18n();
  const paths = usePaths();
  const events = useEventWords();
  const words = useMeasureWords();
  const { region, number, workshop } = measured;
  const { end } = axisFor(Math.max(1, ...measure.regions.map((other) => other.number?.value ?? 0)));
  const name = t(regionNameKey(region));
  const field = measure.quantity === "people" ? "participants" : "countriesRepresented";
  const about = conflicts.filter((conflict) => conflict.subject === workshop?.id && conflict.field === field);
  return (
    <li className={`compare-row region-${region} ${isHere ? "is-here" : ""}`}>
      <span className="compare-name">
        {isHere ? <b>{name}</b> : <PageLink to={paths.region(region)}>{name}</PageLink>}
        {workshop !== null && <span className="compare-city">{events.shortName(workshop)}</span>}
      </span>
      <span className="compare-value">
        {number === null ? (
          <NotRecorded />
        ) : (
          <>
            {words.value(measure, number)}
            <CiteNumber number={number} counts={words.counts(measure, measured)} conflicts={about} />
          </>
        )}
      </span>
      <svg className="compare-track" aria-hidden="true" focusable="false">
        <BarShape
          x="0"
          y="0"
          height="100%"
          track="100%"
          bar={number === null ? null : `${(number.value / end) * 100}%`}
        />
      </svg>
    </li>
  );
}

interface ComparisonRowsProps {
  readonly measure: Measure;
  readonly here: RegionId;
  readonly conflicts: readonly Conflict[];
}

/** Rows of equal height, so that the chart's bands lie on them. */
export function ComparisonRows({ measure, here, conflicts }: ComparisonRowsProps): ReactElement {
  return (
    <ol className="compare-rows">
      {measure.regions.map((measured) => (
        <Row
          key={measured.region}
          measure={measure}
          measured={measured}
          isHere={measured.region === here}
          conflicts={conflicts}
        />
      ))}
    </ol>
  );
}
