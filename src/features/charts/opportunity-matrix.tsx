/** The ten opportunities and the regions as a table: a circle for the initiatives, a ring for the workshops that took it up. */
import type { ReactElement } from "react";
import type { OpportunityCell, OpportunityRow } from "#data/chart-counts.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { regionNameKey } from "#ui/region-names.ts";
import { useEventWords } from "#ui/use-event-words.ts";
import { usePaths } from "#ui/use-paths.ts";
import { box, circleRadius, greatestCell, holdsFigure, ringRadius } from "./matrix-scale.ts";

/** The ring: whole where the report itself names the opportunity, dotted where the reading is ours. */
function Ring({ cell, radius }: { readonly cell: OpportunityCell; readonly radius: number }): ReactElement | null {
  if (cell.named.length === 0 && cell.classified.length === 0) return null;
  const named = cell.named.length > 0 ? "matrix-ring is-named" : "matrix-ring";
  return <circle className={named} cx={box / 2} cy={box / 2} r={ringRadius(radius)} />;
}

function Cell({ cell, greatest }: { readonly cell: OpportunityCell; readonly greatest: number }): ReactElement {
  const { t, format } = useI18n();
  const words = useEventWords();
  const { initiatives, named, classified, region } = cell;
  const radius = circleRadius(initiatives, greatest);
  const cities = (stops: OpportunityCell["classified"]): string => format.list(stops.map(words.shortName));
  return (
    <td className={`region-${region}`}>
      <svg viewBox={`0 0 ${box} ${box}`} aria-hidden="true" focusable="false">
        {radius > 0 && <circle className="matrix-circle" cx={box / 2} cy={box / 2} r={radius} />}
        <Ring cell={cell} radius={radius} />
      </svg>
      {initiatives > 0 && (
        <span
          className={holdsFigure(radius, initiatives) ? "matrix-figure is-inside" : "matrix-figure"}
          aria-hidden="true"
        >
          {format.number(initiatives)}
        </span>
      )}
      <span className="vh">{t("charts.matrix.cell", { count: initiatives })}</span>
      {named.length > 0 && <span className="vh">{t("charts.matrix.namedIn", { cities: cities(named) })}</span>}
      {classified.length > 0 && <span className="vh">{t("charts.matrix.readIn", { cities: cities(classified) })}</span>}
    </td>
  );
}

/** Rows are opportunities, columns the world as a whole and the six regions. */
export function OpportunityMatrix({
  rows,
  caption,
}: {
  rows: readonly OpportunityRow[];
  caption: string;
}): ReactElement {
  const { t, plain, format } = useI18n();
  const paths = usePaths();
  const greatest = greatestCell(rows);
  return (
    <table className="matrix">
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="matrix-corner">
            {t("charts.matrix.opportunity")}
          </th>
          {(rows[0]?.cells ?? []).map(({ region }) => (
            <th key={region} scope="col" className={`region-${region}`}>
              {region === "global" ? (
                <span>{t(regionNameKey(region))}</span>
              ) : (
                <PageLink to={paths.region(region)}>{t(regionNameKey(region))}</PageLink>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ number, label, cells }) => (
          <tr key={number}>
            <th scope="row">
              <PageLink to={paths.theme(number)}>
                <i className="matrix-number">{format.number(number)}</i> {plain(label)}
              </PageLink>
            </th>
            {cells.map((cell) => (
              <Cell key={cell.region} cell={cell} greatest={greatest} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
