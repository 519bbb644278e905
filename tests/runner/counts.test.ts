import { expect, test } from "vitest";
import { countGate, countPlaywright, countVitest, type Counts } from "./counts.mjs";

const vitest = (numbers: object, files: readonly object[] = []): object => ({ testResults: files, ...numbers });
const counts = (passed: number, failed: number, note = ""): Counts => ({ passed, failed, note });

test.each([
  ["all pass", vitest({ numPassedTests: 3 }), 0, counts(3, 0)],
  ["one fails", vitest({ numPassedTests: 2, numFailedTests: 1 }), 1, counts(2, 1)],
  [
    "skipped are named",
    vitest({ numPassedTests: 2, numPendingTests: 1, numTodoTests: 1 }),
    0,
    counts(2, 0, "2 skipped"),
  ],
  ["a broken file", vitest({ numPassedTests: 2 }, [{ status: "failed", assertionResults: [] }]), 1, counts(2, 1)],
  [
    "a failed file with a failed test counts once",
    vitest({ numFailedTests: 1 }, [{ status: "failed", assertionResults: [{ status: "failed" }] }]),
    1,
    counts(0, 1),
  ],
  ["no tests", vitest({}), 0, counts(0, 1, "the runner found no tests")],
  ["an error outside tests", vitest({ numPassedTests: 2 }), 1, counts(2, 1, "ended with exit code 1")],
  ["no report", null, 0, counts(0, 1, "the runner wrote no report")],
])("vitest: %s", (_, report, exitCode, expected) => {
  expect(countVitest(report, exitCode)).toEqual(expected);
});

test.each([
  ["all pass", { stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 0 } }, 0, counts(4, 0)],
  ["one fails", { stats: { expected: 4, unexpected: 1, flaky: 0, skipped: 0 } }, 1, counts(4, 1)],
  [
    "one needs a second try, which is said",
    { stats: { expected: 4, unexpected: 0, flaky: 1, skipped: 0 } },
    0,
    counts(5, 0, "1 at the second try"),
  ],
  [
    "no tests",
    { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 } },
    1,
    counts(0, 1, "the runner found no tests"),
  ],
  ["no report", null, 1, counts(0, 1, "the runner wrote no report")],
])("playwright: %s", (_, report, exitCode, expected) => {
  expect(countPlaywright(report, exitCode)).toEqual(expected);
});

test("a gate is one test", () => {
  expect([countGate(0), countGate(2)]).toEqual([counts(1, 0), counts(0, 1)]);
});
