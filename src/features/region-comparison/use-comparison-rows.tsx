/** The figures of a measure as rows of a bar panel, a row a region: name, value with its marker, bar. */
import type { Conflict, RegionId } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { barEnd, singleBar } from "#ui/chart/bar-mark.ts";
import type { BarRow } from "#ui/chart/bar-panel.tsx";
import { CiteNumber } from "#ui/citation/cite.tsx";
import { NotRecorded } from "#ui/not-recorded.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { regionNameKey } from "#ui/region-names.ts";
import { useEventWords } from "#ui/use-event-words.ts";
import { usePaths } from "#ui/use-paths.ts";
import type { Measure } from "./measures.ts";
import { useMeasureWords } from "./use-measure-words.ts";

interface ComparisonRows {
  readonly measure: Measure;
  readonly here: RegionId;
  readonly conflicts: readonly Conflict[];
}

/** Rows in the measure's order. */
export function useComparisonRows({ measure, here, conflicts }: ComparisonRows): readonly BarRow[] {
  const { t } = useI18n();
  const paths = usePaths();
  const events = useEventWords();
  const words = useMeasureWords();
  const field = measure.quantity === "people" ? "participants" : "countriesRepresented";
  return measure.regions.map((measured) => {
    const { region, number, workshop } = measured;
    const name = t(regionNameKey(region));
    const about = conflicts.filter((conflict) => conflict.subject === workshop?.id && conflict.field === field);
    return {
      key: region,
      className: `region-${region} ${region === here ? "is-here" : ""}`,
      name: (
        <>
          {region === here ? <b>{name}</b> : <PageLink to={paths.region(region)}>{name}</PageLink>}
          {workshop !== null && <span className="bars-detail">{events.shortName(workshop)}</span>}
        </>
      ),
      value:
        number === null ? (
          <NotRecorded />
        ) : (
          <>
            {words.value(measure, number)}
            <CiteNumber number={number} counts={words.counts(measure, measured)} conflicts={about} />
          </>
        ),
      mark: number === null ? { kind: "unknown" } : singleBar(number.value, barEnd(number.qualifier)),
    };
  });
}
