/** IFLA's headquarters, offices and centres by kind. */
import type { ChartsChunk } from "#data/charts-chunks.ts";
import type { ChartDefinition, ChartModel, ChartRow } from "#features/charts/chart-definition.ts";
import { recordCount } from "#features/charts/record-count.ts";
import type { ChartWords } from "#features/charts/use-chart-words.ts";
import { centreKindKey } from "#i18n/record-kinds.ts";

function build({ counts: { centres } }: ChartsChunk, words: ChartWords): ChartModel {
  const { t, format } = words;
  const rows = centres.map(({ kind, count, cities }): ChartRow => {
    const label = t(centreKindKey(kind));
    return {
      key: kind,
      label,
      detail: format.list(cities),
      to: null,
      scope: null,
      disc: null,
      at: null,
      values: [
        recordCount(words, count, { text: (known) => t("charts.centres.count", { count: known }), counts: label }),
      ],
    };
  });
  const [most] = centres;
  if (!most) throw new Error("No centre is on record");
  const said = {
    total: centres.reduce((sum, { count }) => sum + count, 0),
    kind: t(centreKindKey(most.kind)),
    count: most.count,
    cities: new Set(centres.flatMap(({ cities }) => cities)).size,
  };
  return {
    mark: "bars",
    heading: t("charts.centres.heading", said),
    summary: t("charts.centres.summary", said),
    note: t("charts.centres.note"),
    rowHead: t("charts.centres.kind"),
    detailHead: t("charts.centres.where"),
    panelHead: null,
    series: [{ key: "centres", name: t("charts.centres.unit"), scope: null }],
    panels: [{ key: "centres", name: t("charts.centres.unit"), rows, total: null }],
    scale: "number",
    unit: t("charts.centres.unit"),
  };
}

export const centresByKind: ChartDefinition = {
  id: "centres",
  name: "charts.centres.name",
  statistics: [],
  measures: [],
  sorts: ["given", "name"],
  filtersByRegion: false,
  build,
};
