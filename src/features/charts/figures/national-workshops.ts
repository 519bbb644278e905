/** Discussions in single countries, by country: people where they are recorded, the others as gaps. */
import type { NationalWorkshop } from "#data/chart-counts.ts";
import type { ChartsChunk } from "#data/charts-chunks.ts";
import type { Series } from "#data/records.ts";
import { recordNote } from "#domain/record-note.ts";
import type { ChartDefinition, ChartModel, ChartRow, ChartValue } from "#features/charts/chart-definition.ts";
import { citedValue, noValue } from "#features/charts/chart-values.ts";
import { extentOf, textOf } from "#features/charts/extent.ts";
import { statisticOf } from "#features/charts/statistic-rows.ts";
import type { ChartWords } from "#features/charts/use-chart-words.ts";
import { eventStatusKey } from "#i18n/record-kinds.ts";

/**
 * `sample` is the statistic that says what may be compared. Follow-ups of the strategy had audiences of unlike kinds:
 * written, not drawn beside each other.
 */
const measures = [
  {
    id: "2017",
    name: "charts.national-workshops.m2017",
    series: "2017-discussion",
    mark: "bars",
    sample: "national-workshops-2017-participants",
  },
  {
    id: "2018",
    name: "charts.national-workshops.m2018",
    series: "2018-ideas",
    mark: "bars",
    sample: "national-workshops-2018-participants",
  },
  {
    id: "2019",
    name: "charts.national-workshops.m2019",
    series: "2019-strategy",
    mark: "table",
    sample: "strategy-national-events",
  },
] as const satisfies readonly { readonly series: Series; readonly [other: string]: string }[];

function valueOf(data: ChartsChunk, workshop: NationalWorkshop, words: ChartWords): ChartValue {
  const { t } = words;
  const { id, name, status, participants, isSurvey } = workshop;
  if (status !== "held") return noValue(t(eventStatusKey(status)));
  // Who answered a survey was not in a room.
  if (isSurvey) return noValue(t("charts.national-workshops.survey"));
  const conflicts = data.conflicts.filter(({ subject, field }) => subject === id && field === "participants");
  return citedValue(participants, words.plain(name), words.people, conflicts);
}

function build(data: ChartsChunk, words: ChartWords, measure: string): ChartModel {
  const { t, format } = words;
  const shown = measures.find(({ id }) => id === measure) ?? measures[0];
  const countryOf = ({ country, region }: NationalWorkshop): string =>
    country === null ? words.regionName(region) : words.countryName(country);
  const workshops = data.counts.nationalWorkshops.filter(({ series }) => series === shown.series);
  const rows = workshops
    .toSorted((a, b) => format.compare(countryOf(a), countryOf(b)))
    .map((workshop): ChartRow => ({
      key: workshop.id,
      label: countryOf(workshop),
      detail: words.plain(workshop.name),
      to: words.paths.event(workshop.id),
      scope: workshop.region,
      disc: null,
      at: null,
      values: [valueOf(data, workshop, words)],
    }));
  const panels = [{ key: shown.id, name: t(shown.name), rows, total: null }];
  const held = workshops.filter(({ status, isSurvey }) => status === "held" && !isSurvey);
  const extent = extentOf(panels);
  const known = extent?.known ?? 0;
  const said = {
    held: held.length,
    countries: new Set(held.map(countryOf)).size,
    known,
    unknown: held.length - known,
    surveys: workshops.filter(({ status, isSurvey }) => status === "held" && isSurvey).length,
    announced: workshops.filter(({ status }) => status !== "held").length,
    least: extent ? textOf(extent.least) : "",
    most: extent ? textOf(extent.most) : "",
    year: shown.id,
  };
  return {
    mark: shown.mark,
    heading: t(
      shown.mark === "table" ? "charts.national-workshops.headingMixed" : "charts.national-workshops.heading",
      said,
    ),
    summary: t("charts.national-workshops.summary", said),
    ...recordNote(statisticOf(data, shown.sample).comparability),
    rowHead: t("charts.national-workshops.country"),
    detailHead: t("charts.national-workshops.workshop"),
    panelHead: null,
    series: [{ key: "people", name: t("charts.people"), scope: null }],
    panels,
    scale: "number",
    unit: t("what.people"),
  };
}

export const nationalWorkshops: ChartDefinition = {
  id: "national-workshops",
  name: "charts.national-workshops.name",
  statistics: [],
  measures: measures.map(({ id, name }) => ({ id, name })),
  sorts: ["given", "value"],
  filtersByRegion: true,
  build,
};
