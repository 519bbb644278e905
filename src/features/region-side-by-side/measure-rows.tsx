/** The figures: a row a measure, a cell a region, every bar of a quantity on the same scale. */
import type { ReactElement } from "react";
import type { Conflict, RegionId } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CiteNumber, CiteSource } from "#ui/citation/cite.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { ValueBar } from "#ui/value-bar.tsx";
import { useEventWords } from "#ui/use-event-words.ts";
import { usePaths } from "#ui/use-paths.ts";
import { BesideHead, BesideRow } from "./beside-row.tsx";
import { countsRecords } from "./differences.ts";
import { valueOf } from "./measures.ts";
import type { Measure, MeasuredRegion } from "./measures.ts";
import { useMeasureWords } from "./use-measure-words.ts";

const conflictFields: Readonly<Record<string, string>> = {
  people: "participants",
  countries: "countriesRepresented",
  years: "experienceYears",
};

interface ValueProps {
  readonly measure: Measure;
  readonly measured: MeasuredRegion;
  readonly conflicts: readonly Conflict[];
}

function Value({ measure, measured, conflicts }: ValueProps): ReactElement {
  const words = useMeasureWords();
  const { known, stop } = measured;
  const isKnown = known.kind === "cited" || known.kind === "counted";
  const about = conflicts.filter(
    ({ subject, field }) => subject === stop?.id && field === conflictFields[measure.quantity],
  );
  return (
    <span className={isKnown ? "beside-value" : "beside-value none"}>
      {words.value(measure, known)}
      {known.kind === "cited" && (
        <CiteNumber number={known.number} counts={words.counts(measure, measured)} conflicts={about} />
      )}
      {known.kind === "counted" && known.source !== null && <CiteSource source={known.source} />}
    </span>
  );
}

function Cell(props: ValueProps): ReactElement {
  const { measure, measured } = props;
  const paths = usePaths();
  const events = useEventWords();
  const { stop, known } = measured;
  return (
    <>
      <Value {...props} />
      {known.kind !== "no-workshop" && <ValueBar value={valueOf(known)} end={measure.end} />}
      {stop !== null && (
        <PageLink className="beside-place" to={paths.event(stop.id)}>
          {events.shortName(stop)}
        </PageLink>
      )}
    </>
  );
}

interface MeasureRowsProps {
  readonly measures: readonly Measure[];
  readonly regions: readonly RegionId[];
  readonly conflicts: readonly Conflict[];
}

/** The plot of the comparison. */
export function MeasureRows({ measures, regions, conflicts }: MeasureRowsProps): ReactElement {
  const { t, format } = useI18n();
  const words = useMeasureWords();
  return (
    <div className="beside">
      <BesideHead regions={regions} />
      {measures.map((measure) => (
        <BesideRow
          key={measure.id}
          title={words.name(measure)}
          note={
            <>
              {t("compare.scale", {
                end: measure.quantity === "share" ? format.percent(measure.end) : format.number(measure.end),
              })}
              {countsRecords.has(measure.quantity) && <> {t("compare.recordNote")}</>}
              {measure.comparability !== null && (
                <>
                  {" "}
                  <span lang="en">{measure.comparability}</span>
                </>
              )}
            </>
          }
          regions={regions}
        >
          {(region) => {
            const measured = measure.regions.find((one) => one.region === region);
            return measured && <Cell measure={measure} measured={measured} conflicts={conflicts} />;
          }}
        </BesideRow>
      ))}
    </div>
  );
}
