/** People in the cohorts of INELI, network by network. */
import { statisticChart } from "#features/charts/statistic-chart.ts";

export const ineliCohorts = statisticChart({
  id: "ineli-cohorts",
  name: "charts.ineli-cohorts.name",
  heading: "charts.ineli-cohorts.heading",
  summary: "charts.ineli-cohorts.summary",
  rowHead: "charts.ineli-cohorts.cohort",
  statistics: ["ineli-cohorts"],
  unit: "people",
  sorts: ["value", "given"],
});
