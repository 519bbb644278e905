/** The comparison as a figure: the finding of the measure that is shown over a table of all measures. */
import { createFigure } from "#domain/figure.ts";
import type { FigureModel } from "#domain/figure.ts";
import type { RegionChunk } from "#data/region-chunk.ts";
import type { RegionId } from "#data/records.ts";
import { recordNote } from "#domain/record-note.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { regionNameKey } from "#ui/region-names.ts";
import { usePaths } from "#ui/use-paths.ts";
import type { Measure } from "./measures.ts";
import { useMeasureWords } from "./use-measure-words.ts";

interface ComparisonFigureProps {
  readonly chunk: RegionChunk;
  readonly measures: readonly Measure[];
  readonly shown: Measure;
  /** In the order of the table's rows. */
  readonly regions: readonly RegionId[];
}

/** The note says what may be compared: the record's own words for the share, ours for workshops. */
export function useComparisonFigure({ chunk, measures, shown, regions }: ComparisonFigureProps): FigureModel {
  const { t } = useI18n();
  const paths = usePaths();
  const words = useMeasureWords();
  const here = chunk.region.id;
  const comparability = chunk.besideOthers.find((statistic) => statistic.unit === "percent")?.comparability ?? null;
  return createFigure({
    id: "beside-others",
    heading: words.finding(shown, here),
    summary: words.summary(shown),
    columns: [
      t("regionCompare.region"),
      ...measures.map((measure) =>
        measure.quantity === "share" ? t("regionCompare.shareColumn") : words.name(measure),
      ),
    ],
    rows: regions.map((region) => ({
      key: region,
      isHere: region === here,
      head: { text: t(regionNameKey(region)), to: region === here ? null : paths.region(region) },
      cells: measures.map((measure) => {
        const own = measure.regions.find((measured) => measured.region === region);
        return { kind: "number", number: own?.number ?? null, counts: own ? words.counts(measure, own) : "" };
      }),
    })),
    ...(shown.quantity === "share" ? recordNote(comparability) : { note: t("regionCompare.note") }),
  });
}
