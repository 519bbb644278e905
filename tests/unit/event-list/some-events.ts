import { eventKinds, eventStatuses, scopes } from "#data/vocabulary.ts";
import * as fc from "fast-check";
import { briefEvent } from "#build/compile/briefs.ts";
import type { EventBrief } from "#data/briefs.ts";
import type { CitedNumber } from "#data/records.ts";
import { inOrderOfTime } from "#domain/event-order.ts";

import { realRecords } from "../compile/real-records.ts";
import { id, someEvent } from "../compile/small-dataset.ts";

/** A number with a source, as records have it. */
export const cited = (value: number): CitedNumber => ({
  value,
  qualifier: null,
  source: id.source("s"),
  pointer: "p",
});

/** An event of the list with some of its values given. */
export const brief = (key: string, given: Partial<EventBrief> = {}): EventBrief => ({
  ...briefEvent(someEvent(key)),
  ...given,
});

/** The Atlas's own events as the list gets them. */
export async function realBriefs(): Promise<readonly EventBrief[]> {
  const { events } = await realRecords();
  return inOrderOfTime(events).map(briefEvent);
}

/** What the list searches, in English and without the names of countries. */
export const textOf = (event: EventBrief): string => `${event.name.en} ${event.city ?? ""}`;

const dates = fc.option(fc.constantFrom("2017", "2017-05", "2017-05-14", "2018-05-23", "2019-11", "2020"));

/** Lists of events of every kind, region, status and date, with and without figures. */
export const someBriefs: fc.Arbitrary<readonly EventBrief[]> = fc
  .array(
    fc.record({
      series: fc.constantFrom("2017-discussion", "2018-ideas", "2019-strategy", "successor", "related"),
      kind: fc.constantFrom(...eventKinds),
      region: fc.constantFrom(...scopes),
      status: fc.constantFrom(...eventStatuses),
      country: fc.option(fc.constantFrom("VN", "FR", "ZA").map(id.country)),
      countries: fc.uniqueArray(fc.constantFrom("VN", "NP", "JP", "FR").map(id.country)),
      city: fc.option(fc.constantFrom("Hanoi", "Wrocław", "Yaoundé", "Buenos Aires")),
      start: dates,
      people: fc.option(fc.integer({ min: 1, max: 4_000 })),
      countriesCounted: fc.option(fc.integer({ min: 1, max: 190 })),
    }),
    { maxLength: 30 },
  )
  .map((given) =>
    given.map(({ start, people, countriesCounted, ...rest }, index) =>
      brief(`e${index}`, {
        ...rest,
        dates: { start, end: start, bounds: null },
        participants: people === null ? null : cited(people),
        countriesRepresented: countriesCounted === null ? null : cited(countriesCounted),
      }),
    ),
  );
