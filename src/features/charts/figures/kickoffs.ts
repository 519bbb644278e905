/** People at the President's Meetings and at the kick-offs, which were part of them. */
import { statisticChart } from "#features/charts/statistic-chart.ts";

export const kickoffs = statisticChart({
  id: "kickoffs",
  name: "charts.kickoffs.name",
  heading: "charts.kickoffs.heading",
  summary: "charts.kickoffs.summary",
  rowHead: "charts.kickoffs.meeting",
  statistics: ["kickoff-attendance"],
  unit: "people",
  sorts: ["given"],
});
