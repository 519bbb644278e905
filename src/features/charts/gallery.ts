/** The charts of the gallery in their order: add a definition to its section and it has its page part, number and address. */
import type { MessageKey } from "#i18n/translate.ts";
import type { ChartDefinition } from "./chart-definition.ts";
import { channels } from "./figures/channels.ts";
import { countriesByTour } from "./figures/countries-by-tour.ts";
import { experienceYears } from "./figures/experience-years.ts";
import { firstPhaseTotals } from "./figures/first-phase-totals.ts";
import { liveVotes } from "./figures/live-votes.ts";
import { respondentsByRegion } from "./figures/respondents-by-region.ts";
import { totalsBySource } from "./figures/totals-by-source.ts";
import { votesOverTime } from "./figures/votes-over-time.ts";
import { peopleByTour } from "./figures/people-by-tour.ts";
import { aliaMissed, aliaRespondents } from "./figures/alia-surveys.ts";
import { centresByKind } from "./figures/centres-by-kind.ts";
import { congressAttendance } from "./figures/congress-attendance.ts";
import { eventsByYear } from "./figures/events-by-year.ts";
import { governanceSurvey } from "./figures/governance-survey.ts";
import { ideas } from "./figures/ideas.ts";
import { ineliCohorts } from "./figures/ineli-cohorts.ts";
import { initiativesOnRecord } from "./figures/initiatives-on-record.ts";
import { kickoffs } from "./figures/kickoffs.ts";
import { libraryMap } from "./figures/library-map.ts";
import { nationalWorkshops } from "./figures/national-workshops.ts";
import { opportunitiesByRegion } from "./figures/opportunities-by-region.ts";
import { refugeeSurvey } from "./figures/refugee-survey.ts";
import { statutesVote } from "./figures/statutes-vote.ts";
import { translations } from "./figures/translations.ts";
import { unitPlans } from "./figures/unit-plans.ts";

export interface GallerySection {
  /** Anchor of the section. */
  readonly id: string;
  readonly title: MessageKey;
  readonly figures: readonly ChartDefinition[];
}

export const gallery: readonly GallerySection[] = [
  { id: "rooms", title: "charts.section.rooms", figures: [peopleByTour, countriesByTour, experienceYears, liveVotes] },
  {
    id: "first-phase",
    title: "charts.section.firstPhase",
    figures: [respondentsByRegion, channels, votesOverTime, firstPhaseTotals, totalsBySource],
  },
  {
    id: "record",
    title: "charts.section.record",
    figures: [eventsByYear, nationalWorkshops, opportunitiesByRegion, initiativesOnRecord],
  },
  {
    id: "asked",
    title: "charts.section.asked",
    figures: [ideas, governanceSurvey, statutesVote, refugeeSurvey, aliaRespondents, aliaMissed],
  },
  { id: "results", title: "charts.section.results", figures: [translations, unitPlans, ineliCohorts, libraryMap] },
  { id: "apart", title: "charts.section.apart", figures: [congressAttendance, kickoffs, centresByKind] },
];

/** All charts in order of number, from 1. */
export const allCharts: readonly ChartDefinition[] = gallery.flatMap(({ figures }) => figures);
