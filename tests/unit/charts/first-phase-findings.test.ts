import { beforeAll, describe, expect, it } from "vitest";
import type { ChartDefinition } from "#features/charts/chart-definition.ts";
import { numberOf } from "#features/charts/chart-values.ts";
import { channels } from "#features/charts/figures/channels.ts";
import { countriesByTour } from "#features/charts/figures/countries-by-tour.ts";
import { experienceYears } from "#features/charts/figures/experience-years.ts";
import { firstPhaseTotals } from "#features/charts/figures/first-phase-totals.ts";
import { liveVotes } from "#features/charts/figures/live-votes.ts";
import { peopleByTour } from "#features/charts/figures/people-by-tour.ts";
import { respondentsByRegion } from "#features/charts/figures/respondents-by-region.ts";
import { totalsBySource } from "#features/charts/figures/totals-by-source.ts";
import { votesOverTime } from "#features/charts/figures/votes-over-time.ts";
import { realCharts } from "./real-charts.tsx";
import type { RealCharts } from "./real-charts.tsx";

let real: RealCharts;
beforeAll(async () => {
  real = await realCharts();
}, 60_000);

describe("the findings on people and the first phase", () => {
  it.each<[ChartDefinition, string, string, string]>([
    [
      peopleByTour,
      "",
      "Small rooms: 25 to over 50 people at each regional workshop",
      "Where a figure is recorded, from 25 people (Washington, D.C.) to over 50 people (Nairobi) met. For 9 of the 17 workshops no source read says how many.",
    ],
    [
      countriesByTour,
      "count",
      "From 2 to about 37 countries at each regional workshop",
      "Washington, D.C. counted 2 countries, Yaoundé about 37 countries. For 6 of the 17 workshops no source read says how many countries were represented.",
    ],
    [
      experienceYears,
      "each",
      "Hanoi: about 23 years a person, the only event with both figures",
      "A figure per person needs both the years and the people. Both are recorded for 1 of the 7 events: Hanoi has about 23 years a person.",
    ],
    [
      experienceYears,
      "all",
      "1,063 years of library experience in one room, in Paris",
      "3 of the 7 events have a recorded figure, from 243 years (Parliamentary libraries section) to 1,063 years (Paris).",
    ],
    [
      liveVotes,
      "",
      "6,293 years of library experience voted in one session",
      "Global Vision session: 6,293 years in libraries and 2,133 years of involvement in IFLA, as the voters gave them themselves. The two may not be added.",
    ],
    [
      respondentsByRegion,
      "",
      "58.2% of the respondents of 2017 came from Europe",
      "Europe stands for 58.2%, more than the other regions together. The smallest share is 3.3% (Middle East and North Africa).",
    ],
    [
      channels,
      "",
      "Two kinds of count: 9,291 people in workshops, 21,772 votes on line",
      "The 185 workshops and the vote from 213 countries and territories were two ways to take part. People and votes may be set beside each other; added, they would count those who did both twice.",
    ],
    [
      votesOverTime,
      "votes",
      "From 2,200 votes in late August to 21,772 votes at the close",
      "The vote opened on 21 August 2017 and closed on 30 September 2017. Two states of the count are recorded: 2,200 votes in undated news of late August, and 21,772 votes in the end. What lies between is not recorded.",
    ],
    [
      firstPhaseTotals,
      "",
      "Unlike kinds of count: over 31,000 participants, 190 UN member states and more",
      "IFLA speaks of over 31,000 participants from 190 UN member states. The rows count people, votes, workshops, countries and continents, so they are listed and not drawn.",
    ],
    [
      totalsBySource,
      "participants",
      "Participants of the first phase: from more than 30,000 people to over 32,000 people, depending on who tells it",
      "5 sources give one count in different roundings, from more than 30,000 people to over 32,000 people: nothing is to be added.",
    ],
  ])("finding %#", (chart, measure, heading, summary) => {
    const model = real.model(chart, measure);
    expect([model.heading, model.summary]).toEqual([heading, summary]);
  });

  it("follows the data", () => {
    const { data } = real;
    const stops = data.stops.map((stop) => ({
      ...stop,
      participants: stop.participants && { ...stop.participants, value: stop.participants.value * 2 },
    }));
    expect(real.model(peopleByTour, "", { ...data, stops }).heading).toContain("50 to over 100 people");
  });
});

describe("shares of UN members", () => {
  it("are worked out from the countries at a workshop and say so, qualifier included", () => {
    const rows = real.model(countriesByTour, "share").panels.flatMap((panel) => panel.rows);
    const yaounde = rows.find(({ label }) => label === "Yaoundé")?.values[0];
    expect(yaounde).toMatchObject({ kind: "computed", text: "about 77.1%" });
    expect(yaounde?.kind === "computed" ? yaounde.how : "").toBe(
      "about 37 set against 48 UN members of Africa by our assignment (none by judgement)",
    );
    for (const value of rows.flatMap(({ values }) => values)) expect(numberOf(value) ?? 0).toBeLessThanOrEqual(100);
  });
});

describe("totals of tours", () => {
  it("are those a source states, never sums of the rows", () => {
    const { panels } = real.model(peopleByTour);
    const totals = panels.map(({ total }) => (total?.values[0] ? numberOf(total.values[0]) : null));
    expect(totals).toEqual([179, 241, null, null]);
    const sums = panels.map(({ rows }) => rows.reduce((sum, { values }) => sum + (numberOf(values[0]) ?? 0), 0));
    expect(sums.slice(0, 2)).not.toEqual(totals.slice(0, 2));
  });
});
