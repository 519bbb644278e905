/** "Share, cite, download" of rows of cells, a column a region. */
import type { ReactElement } from "react";
import type { RegionId } from "#data/records.ts";
import { createTally } from "#domain/figure.ts";
import type { FigureModel } from "#domain/figure.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { regionNameKey } from "#ui/region-names.ts";
import { FigureTakeAway } from "#ui/take-away/figure-take-away.tsx";

/** One row of cells in words. */
export interface BesideTableRow {
  readonly key: string;
  readonly head: { readonly text: string; readonly to: string | null };
  readonly cell: (region: RegionId) => string;
}

interface BesideTakeAwayProps {
  /** Id of the section, where a link to it leads. */
  readonly id: string;
  readonly heading: string;
  /** What may be read from it. */
  readonly summary: string;
  readonly rowHead: string;
  readonly regions: readonly RegionId[];
  readonly rowsOf: () => readonly BesideTableRow[];
}

/** The table is made when the drawer opens. Cells hold names and dates; whatever is folded on the page is in them, too. */
export function BesideTakeAway(props: BesideTakeAwayProps): ReactElement {
  const { id, heading, summary, rowHead, regions, rowsOf } = props;
  const { t } = useI18n();
  const modelOf = (): FigureModel | null => {
    const rows = rowsOf();
    if (rows.length === 0) return null;
    return createTally({
      id,
      heading,
      summary,
      columns: [rowHead, ...regions.map((region) => t(regionNameKey(region)))],
      rows: rows.map(({ key, head, cell }) => ({
        key,
        isHere: false,
        head,
        cells: regions.map((region) => ({ kind: "text", text: cell(region), to: null })),
      })),
      note: null,
    });
  };
  return (
    <div className="figure-tools">
      <FigureTakeAway title={heading} fragment={id} modelOf={modelOf} />
    </div>
  );
}
