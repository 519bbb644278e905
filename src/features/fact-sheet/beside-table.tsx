/** The region beside the other five: a table with bars, a column a measure. */
import type { ReactElement } from "react";
import type { RegionSheetChunk } from "#data/sheet-chunks.ts";
import { regionIds } from "#data/vocabulary.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import type { MessageKey } from "#i18n/translate.ts";
import { axisFor } from "#ui/chart/axis.ts";
import { CiteNumber } from "#ui/citation/cite.tsx";
import { NotRecorded } from "#ui/not-recorded.tsx";
import { regionNameKey } from "#ui/region-names.ts";
import { useCitedText } from "#ui/use-cited-text.ts";
import { ValueBar } from "#ui/value-bar.tsx";
import { besideMeasures } from "./beside.ts";
import type { BesideMeasure } from "./beside.ts";

const headKeys = {
  share: "sheet.besideShare",
  people: "sheet.besidePeople",
  countries: "sheet.besideCountries",
} as const satisfies Record<BesideMeasure["quantity"], MessageKey>;

/** Bars of a column share a scale; columns do not. */
export function BesideTable({ chunk }: { chunk: RegionSheetChunk }): ReactElement {
  const { t, format } = useI18n();
  const asShare = useCitedText(format.percent);
  const asCount = useCitedText();
  const measures = besideMeasures(chunk);
  const ends = new Map(
    measures.map((measure) => [
      measure,
      axisFor(Math.max(1, ...measure.regions.map(({ number }) => number?.value ?? 0))).end,
    ]),
  );
  return (
    <table className="sheet-beside">
      <thead>
        <tr>
          <th scope="col">{t("sheet.besideRegion")}</th>
          {measures.map(({ quantity, year }) => (
            <th key={quantity} scope="col" colSpan={2}>
              {t(headKeys[quantity], { year })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {regionIds.map((region) => (
          <tr key={region} className={`region-${region} ${region === chunk.region.id ? "is-here" : ""}`}>
            <th scope="row">{t(regionNameKey(region))}</th>
            {measures.map((measure) => {
              const number = measure.regions.find((at) => at.region === region)?.number ?? null;
              const write = measure.quantity === "share" ? asShare : asCount;
              return [
                <td key={`${measure.quantity} bar`} className="sheet-bar">
                  <ValueBar value={number?.value ?? null} end={ends.get(measure) ?? 1} />
                </td>,
                <td key={measure.quantity}>
                  {number === null ? (
                    <NotRecorded />
                  ) : (
                    <>
                      {write(number)}
                      <CiteNumber number={number} counts={t(headKeys[measure.quantity], { year: measure.year })} />
                    </>
                  )}
                </td>,
              ];
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
