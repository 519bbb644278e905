/** Congresses with a recorded audience: kept apart from the workshops, and said so. */
import type { CongressAudience } from "#data/chart-counts.ts";
import type { ChartsChunk } from "#data/charts-chunks.ts";
import type { ChartDefinition, ChartModel, ChartPanel, ChartRow } from "#features/charts/chart-definition.ts";
import { citedValue } from "#features/charts/chart-values.ts";
import { extentOf, saidOf } from "#features/charts/extent.ts";
import type { ChartWords } from "#features/charts/use-chart-words.ts";

function build(data: ChartsChunk, words: ChartWords, measure: string): ChartModel {
  const { t, format, plain, paths } = words;
  const isPeople = measure !== "countries";
  const field = isPeople ? "participants" : "countriesRepresented";
  const row = (congress: CongressAudience): ChartRow => {
    const year = congress.dates.start === null ? null : format.date(congress.dates.start.slice(0, 4));
    const label = plain(congress.name);
    const conflicts = data.conflicts.filter((conflict) => conflict.subject === congress.id && conflict.field === field);
    return {
      key: congress.id,
      label: congress.city === null ? label : t("charts.place-year", { place: congress.city, year: year ?? "" }),
      detail: label,
      to: paths.event(congress.id),
      scope: congress.region,
      disc: null,
      at: null,
      values: [citedValue(congress[field], label, isPeople ? words.people : words.countries, conflicts)],
    };
  };
  const panel = (key: "world" | "national", congresses: readonly CongressAudience[]): ChartPanel => ({
    key,
    name: t(key === "world" ? "charts.congress-attendance.world" : "charts.congress-attendance.national"),
    rows: congresses.map(row),
    total: null,
  });
  const ofWorld = data.counts.congresses.filter(({ region }) => region === "global");
  const others = data.counts.congresses.filter(({ region }) => region !== "global");
  // Congresses of one country have no figure of countries to wait for.
  const panels = isPeople ? [panel("world", ofWorld), panel("national", others)] : [panel("world", ofWorld)];
  const extent = extentOf(panels);
  if (!extent) throw new Error("No congress has a recorded audience");
  const said = saidOf(extent);
  return {
    mark: "bars",
    heading: t("charts.congress-attendance.heading", said),
    summary: t("charts.congress-attendance.summary", said),
    note: t("charts.congress-attendance.note"),
    rowHead: t("charts.congress-attendance.congress"),
    detailHead: t("charts.congress-attendance.title"),
    panelHead: t("charts.congress-attendance.scope"),
    series: [
      {
        key: field,
        name: t(isPeople ? "charts.congress-attendance.people" : "charts.congress-attendance.countries"),
        scope: null,
      },
    ],
    panels: panels.filter(({ rows }) => rows.length > 0),
    scale: "number",
    unit: t(isPeople ? "what.people" : "what.countries"),
  };
}

export const congressAttendance: ChartDefinition = {
  id: "congress-attendance",
  name: "charts.congress-attendance.name",
  statistics: ["congress-audiences-2018"],
  measures: [
    { id: "people", name: "charts.congress-attendance.people" },
    { id: "countries", name: "charts.congress-attendance.countries" },
  ],
  sorts: ["given", "value", "name"],
  filtersByRegion: false,
  build,
};
