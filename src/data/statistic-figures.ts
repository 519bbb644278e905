/**
 * Which figure of the gallery of charts shows a statistic, by its anchor there. The gallery draws in the browser and the index of
 * the search is made at build, so this stands below both; a test compares it with the gallery.
 */
const charts: Readonly<Record<string, string>> = {
  "alia-survey-2017-states": "alia-respondents",
  "alia-user-survey-2020": "alia-missed",
  "congress-audiences-2018": "congress-attendance",
  "experience-years-2018": "experience-years",
  "governance-survey-2019": "governance-survey",
  "ideas-store-volume": "ideas",
  "ineli-cohorts": "ineli-cohorts",
  "kickoff-attendance": "kickoffs",
  "live-votes-experience-2017": "live-votes",
  "phase-1-channel-counts-by-source": "totals-by-source",
  "phase-1-channels": "first-phase-totals",
  "phase-1-country-counts": "totals-by-source",
  "phase-1-headline-totals": "first-phase-totals",
  "phase-1-participants-by-source": "totals-by-source",
  "refugee-survey-profile": "refugee-survey",
  "refugee-survey-services": "refugee-survey",
  "regional-workshops-2017-countries": "countries-by-tour",
  "regional-workshops-2017-participants": "people-by-tour",
  "regional-workshops-2018-countries": "countries-by-tour",
  "regional-workshops-2018-participants": "people-by-tour",
  "respondents-by-region": "respondents-by-region",
  "statutes-vote-2021": "statutes-vote",
  "strategy-languages": "translations",
  "strategy-workshops-countries": "countries-by-tour",
  "summary-translations": "translations",
  "unit-action-plans-directions": "unit-plans",
  "vote-progress": "votes-over-time",
  "vote-progress-countries": "votes-over-time",
};

/** The anchor on the page of charts: of its chart, else of its table, which bears the statistic's own id. */
export function figureOfStatistic(id: string): string {
  return charts[id] ?? id;
}
