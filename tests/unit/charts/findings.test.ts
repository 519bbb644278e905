import { beforeAll, describe, expect, it } from "vitest";
import type { ChartDefinition } from "#features/charts/chart-definition.ts";
import { aliaMissed, aliaRespondents } from "#features/charts/figures/alia-surveys.ts";
import { centresByKind } from "#features/charts/figures/centres-by-kind.ts";
import { congressAttendance } from "#features/charts/figures/congress-attendance.ts";
import { eventsByYear } from "#features/charts/figures/events-by-year.ts";
import { governanceSurvey } from "#features/charts/figures/governance-survey.ts";
import { ideas } from "#features/charts/figures/ideas.ts";
import { ineliCohorts } from "#features/charts/figures/ineli-cohorts.ts";
import { initiativesOnRecord } from "#features/charts/figures/initiatives-on-record.ts";
import { kickoffs } from "#features/charts/figures/kickoffs.ts";
import { libraryMap } from "#features/charts/figures/library-map.ts";
import { nationalWorkshops } from "#features/charts/figures/national-workshops.ts";
import { opportunitiesByRegion } from "#features/charts/figures/opportunities-by-region.ts";
import { refugeeSurvey } from "#features/charts/figures/refugee-survey.ts";
import { statutesVote } from "#features/charts/figures/statutes-vote.ts";
import { translations } from "#features/charts/figures/translations.ts";
import { unitPlans } from "#features/charts/figures/unit-plans.ts";
import { realCharts } from "./real-charts.tsx";
import type { RealCharts } from "./real-charts.tsx";

let real: RealCharts;
beforeAll(async () => {
  real = await realCharts();
}, 60_000);

/** The record with every number of its statistics and counts changed. */
function changed({ data }: RealCharts): RealCharts["data"] {
  const change = (_key: string, value: unknown): unknown => (typeof value === "number" ? value * 3 + 1 : value);
  const again: unknown = JSON.parse(JSON.stringify({ statistics: data.statistics, counts: data.counts }), change);
  return { ...data, ...(typeof again === "object" ? again : {}) };
}

const sentences = (...given: Parameters<RealCharts["model"]>): readonly string[] => {
  const { heading, summary } = real.model(...given);
  return [heading, summary];
};

describe("the findings of the charts of the record", () => {
  it.each<[ChartDefinition, string, string, string]>([
    [
      eventsByYear,
      "held",
      "The busiest year: 37 of 102 events were held in 2017",
      "102 events on record took place. One has no recorded year.",
    ],
    [
      eventsByYear,
      "not-held",
      "16 events are on record that are not known to have been held",
      "Counted by what became of them: Only announced (15) and Cancelled (1). None of them is counted as held anywhere in the Atlas.",
    ],
    [
      initiativesOnRecord,
      "kind",
      "“Publication” is the most common kind: 27 of 136 initiatives",
      "Publication (27), Programme (17) and Proposal (17) come first, Exhibition (1) last. Of all 136, 37 are only mentioned in their sources.",
    ],
    [
      initiativesOnRecord,
      "direction",
      "One initiative may serve several directions; 68 of 136 serve “2. Inspire and Enhance Professional Practice”",
      "2. Inspire and Enhance Professional Practice (68) and 1. Strengthen the Global Voice of Libraries (58) come first, 4. Optimise our Organisation (18) last. Of all 136, 37 are only mentioned in their sources.",
    ],
    [
      opportunitiesByRegion,
      "",
      "Where the ten opportunities were taken up: “Learn to work together” leads with 45 initiatives",
      "Least is on record for Show decision-makers the value (10). 3 opportunities are named in reports of regional workshops themselves: Keep pace with technology (Hanoi), Turn everyone into an advocate (Paris and Durban) and Open up documentary heritage (Tunis).",
    ],
    [
      nationalWorkshops,
      "2017",
      "2 of 13 national discussions of 2017 say how many came",
      "13 discussions held in 11 countries are on record; 2 have a recorded attendance, from 20 people to 32 people. 2 associations asked by survey instead. 3 more were only announced.",
    ],
    [
      nationalWorkshops,
      "2018",
      "1 of 4 national discussions of 2018 say how many came",
      "4 discussions held in 4 countries are on record; one has a recorded attendance, about 30 people. One more was only announced.",
    ],
    [
      ideas,
      "",
      "Two different counts: over 8,500 ideas submitted, around 1,000 on display",
      "What is counted differs: over 8,500 (Submitted, as counted in December 2018), about 1,200 (On display, August 2019), around 1,000 (Held by the store, January 2021).",
    ],
    [
      governanceSurvey,
      "",
      "445 answers on governance in 2019, 764 in 2020",
      "Governance survey, October 2019: 445 responses. Governance proposal survey, June-July 2020: 764 responses from 2,655 people invited, 29% of them.",
    ],
    [
      statutesVote,
      "",
      "New statutes: over 95% in favour",
      "From over 95% (In favour, extraordinary General Assembly) to 2% (Against, advisory ballot).",
    ],
    [
      refugeeSurvey,
      "",
      "Services to refugees: “Offer internet access” is the answer chosen most in 2019, by 93.2%",
      "353 responses came from 32 countries. What they offer reaches from 93.2% (Offer internet access) to 53.2% (Offer story times for children).",
    ],
    [
      aliaRespondents,
      "",
      "Australia’s own survey of 2017: 31% of the answers from Victoria",
      "Respondents by state or territory, from 31% (Victoria) to 1% (Tasmania).",
    ],
    [
      aliaMissed,
      "",
      "Closed libraries, 2020: “Missed borrowing print books” is the answer chosen most in Australia, by 87%",
      "What users missed while libraries were closed reaches from 87% (Missed borrowing print books) to 13% (Missed using the internet).",
    ],
    [
      translations,
      "",
      "The summary of the report and the strategy, in up to 17 languages",
      "From 7 languages (Official languages, after the launch) to 17 languages (Languages named on the report page).",
    ],
    [
      unitPlans,
      "",
      "Units turned most to Direction 2: 47% of their focus areas",
      "From 18% (Direction 1) to 47% (Direction 2). The share of one direction is not recorded.",
    ],
    [
      ineliCohorts,
      "",
      "Young innovators: cohorts, and one visit, of 16 people to 43 people",
      "From 16 people (INELI-Oceania: innovators, cohort 1) to 43 people (INELI-India: members on the Melbourne visit).",
    ],
    [
      libraryMap,
      "",
      "The Library Map grew from 75 countries to 126 countries",
      "75 countries (Countries with data at launch, August 2017), 126 countries (Countries with statistics, December 2019).",
    ],
    [
      congressAttendance,
      "people",
      "Congresses, kept apart from the workshops: from 725 people to more than 3,600 people",
      "From 725 people (Surabaya 2018) to more than 3,600 people (Athens 2019). These audiences came for a whole congress, of which the Global Vision was one part.",
    ],
    [
      kickoffs,
      "",
      "President’s Meetings and, within the same days, kick-offs: from 143 people to more than 300 people",
      "From 143 people (Kick-off workshop, Barcelona 2018) to more than 300 people (President's Meeting and kick-off together, Athens 2017). For one of the 5 no source read says how many came.",
    ],
    [
      centresByKind,
      "",
      "14 of 23 centres on record are of one kind: Preservation centre (PAC)",
      "23 offices and centres in 20 cities are on record for the years of the process; a city may host several.",
    ],
  ])("of $id $1", (definition, measure, heading, summary) => {
    expect(sentences(definition, measure)).toEqual([heading, summary]);
  });

  it("are computed: other numbers, other sentences", () => {
    const other = changed(real);
    for (const definition of [
      eventsByYear,
      initiativesOnRecord,
      opportunitiesByRegion,
      nationalWorkshops,
      ideas,
      governanceSurvey,
      statutesVote,
      refugeeSurvey,
      aliaRespondents,
      aliaMissed,
      translations,
      unitPlans,
      ineliCohorts,
      libraryMap,
      congressAttendance,
      kickoffs,
      centresByKind,
    ]) {
      const measure = definition.measures[0]?.id ?? "";
      expect(sentences(definition, measure, other), definition.id).not.toEqual(sentences(definition, measure));
    }
  });
});
