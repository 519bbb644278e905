/** Two surveys of the Australian association: who answered in 2017, and what users missed in 2020. */
import { statisticChart } from "#features/charts/statistic-chart.ts";

export const aliaRespondents = statisticChart({
  id: "alia-respondents",
  name: "charts.alia-respondents.name",
  heading: "charts.alia-respondents.heading",
  summary: "charts.alia-respondents.summary",
  rowHead: "charts.alia-respondents.state",
  statistics: ["alia-survey-2017-states"],
  unit: "percent",
  sorts: ["value", "name"],
});

export const aliaMissed = statisticChart({
  id: "alia-missed",
  name: "charts.alia-missed.name",
  heading: "charts.alia-missed.heading",
  summary: "charts.alia-missed.summary",
  rowHead: "charts.answer",
  statistics: ["alia-user-survey-2020"],
  unit: "percent",
  sorts: ["value", "given"],
});
