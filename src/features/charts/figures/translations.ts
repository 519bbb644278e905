/** In how many languages the results were put: the summary of the report, and the strategy. */
import { statisticChart } from "#features/charts/statistic-chart.ts";

export const translations = statisticChart({
  id: "translations",
  name: "charts.translations.name",
  heading: "charts.translations.heading",
  summary: "charts.translations.summary",
  rowHead: "charts.translations.state",
  statistics: ["summary-translations", "strategy-languages"],
  unit: "languages",
  sorts: ["given"],
});
