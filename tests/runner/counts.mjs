/**
 * What a step adds to the closing line.
 * @param {unknown} report Vitest's JSON report; null when it wrote none
 * @param {number} exitCode
 * @returns {import("./counts.mjs").Counts}
 */
export function countVitest(report, exitCode) {
  if (!isRecord(report) || !Array.isArray(report["testResults"])) return unreadable;
  const files = report["testResults"].filter(isRecord);
  // A file that cannot be loaded has no tests of its own to fail, so it counts as one.
  const brokenFiles = files.filter((file) => file["status"] === "failed" && !hasFailedTest(file)).length;
  return settle(
    {
      passed: numberOf(report["numPassedTests"]),
      failed: numberOf(report["numFailedTests"]) + brokenFiles,
      skipped: numberOf(report["numPendingTests"]) + numberOf(report["numTodoTests"]),
    },
    exitCode,
  );
}

/**
 * The same from Playwright's JSON report. A busy machine may hold a browser up for seconds, so a test has a second try; one that
 * needed it is said in the step's line and named in the list above it.
 * @param {unknown} report
 * @param {number} exitCode
 * @returns {import("./counts.mjs").Counts}
 */
export function countPlaywright(report, exitCode) {
  const stats = isRecord(report) ? report["stats"] : null;
  if (!isRecord(stats)) return unreadable;
  return settle(
    {
      passed: numberOf(stats["expected"]) + numberOf(stats["flaky"]),
      failed: numberOf(stats["unexpected"]),
      skipped: numberOf(stats["skipped"]),
      again: numberOf(stats["flaky"]),
    },
    exitCode,
  );
}

/**
 * A gate is one test: it holds or it does not.
 * @param {number} exitCode
 * @returns {import("./counts.mjs").Counts}
 */
export function countGate(exitCode) {
  return exitCode === 0 ? { passed: 1, failed: 0, note: "" } : { passed: 0, failed: 1, note: "" };
}

const unreadable = { passed: 0, failed: 1, note: "the runner wrote no report" };

/**
 * @param {{ passed: number, failed: number, skipped: number, again?: number }} counts
 * @param {number} exitCode
 * @returns {import("./counts.mjs").Counts}
 */
function settle({ passed, failed, skipped, again = 0 }, exitCode) {
  const notes = [skipped > 0 ? `${skipped} skipped` : "", again > 0 ? `${again} at the second try` : ""];
  const note = notes.filter((part) => part !== "").join(", ");
  if (passed + failed === 0) return { passed: 0, failed: 1, note: "the runner found no tests" };
  // An exception outside any test fails the run without failing a test.
  if (exitCode !== 0 && failed === 0) return { passed, failed: 1, note: `ended with exit code ${exitCode}` };
  return { passed, failed, note };
}

/** @param {Record<string, unknown>} file */
function hasFailedTest(file) {
  const tests = file["assertionResults"];
  return Array.isArray(tests) && tests.some((test) => isRecord(test) && test["status"] === "failed");
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @param {unknown} value */
function numberOf(value) {
  return typeof value === "number" ? value : 0;
}
