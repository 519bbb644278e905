/** The two votes on IFLA's new statutes. */
import { statisticChart } from "#features/charts/statistic-chart.ts";

export const statutesVote = statisticChart({
  id: "statutes-vote",
  name: "charts.statutes-vote.name",
  heading: "charts.statutes-vote.heading",
  summary: "charts.statutes-vote.summary",
  rowHead: "charts.statutes-vote.vote",
  statistics: ["statutes-vote-2021"],
  unit: "percent",
  sorts: ["given"],
});
