/** What the action plans of IFLA's units turned to, by direction of the strategy. */
import { statisticChart } from "#features/charts/statistic-chart.ts";

export const unitPlans = statisticChart({
  id: "unit-plans",
  name: "charts.unit-plans.name",
  heading: "charts.unit-plans.heading",
  summary: "charts.unit-plans.summary",
  rowHead: "charts.unit-plans.direction",
  statistics: ["unit-action-plans-directions"],
  unit: "percent",
  sorts: ["given", "value"],
});
