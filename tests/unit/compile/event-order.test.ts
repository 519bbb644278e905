import { describe, expect, it } from "vitest";
import { compareDates, inOrderOfTime } from "#domain/event-order.ts";

const dated = (id: string, start: string | null) => ({ id, dates: { start } });

describe("order of events", () => {
  it("compares dates of any precision, a vaguer one after those within it", () => {
    const dates = [null, "2018", "2018-05", "2018-05-31", "2018-06-01", "2017-12"];
    expect(dates.toSorted(compareDates)).toEqual(["2017-12", "2018-05-31", "2018-05", "2018-06-01", "2018", null]);
  });

  it("puts undated events last and breaks ties by id", () => {
    const events = [dated("c", null), dated("b", "2018-05-01"), dated("a", "2018-05-01"), dated("d", "2017")];
    expect(inOrderOfTime(events).map(({ id }) => id)).toEqual(["d", "a", "b", "c"]);
  });
});
