import { expect, test } from "vitest";
import { median, medians, missedBars } from "./bars.mjs";

const floor = { map: 400, lcp: 300, tbt: 0, cls: 0, foreign: 0, js: 0 };
const good = { map: 800, lcp: 750, tbt: 500, cls: 0, foreign: 0, js: 130_000 };

test.each([
  ["/", {}, []],
  ["/", { map: 801 }, ["/: map visible 2.00 of floor, at most 2 of floor"]],
  ["/events/x/", { lcp: 900 }, ["/events/x/: largest contentful paint 3.00 of floor, at most 2.5 of floor"]],
  ["/", { tbt: 620 }, ["/: total blocking time 620 ms, at most 500 ms"]],
  ["/", { cls: 0.0012 }, ["/: layout shift 0.0012, at most 0"]],
  ["/", { foreign: 1 }, ["/: requests to other hosts 1, at most 0"]],
  ["/", { js: 141_000 }, ["/: JavaScript 141 kB, at most 130 kB"]],
  ["/events/x/", { js: 141_000 }, []],
  ["/", { map: Number.NaN }, ["/: map visible NaN of floor, at most 2 of floor"]],
])("%s with %j", (path, numbers, missed) => {
  expect(missedBars(path, { ...good, ...numbers }, floor)).toEqual(missed);
});

test("the middle of odd and even numbers of visits", () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
  expect(
    medians([
      { lcp: 1, tbt: 5 },
      { lcp: 3, tbt: 7 },
    ]),
  ).toEqual({ lcp: 2, tbt: 6 });
});
