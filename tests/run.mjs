#!/usr/bin/env node
// `npm test`: everything, ending with the line "N passed, N failed". Gates that need no build run beside the unit tests,
// all of them even when one fails; what needs the built site counts as failed when the build does.
import { readdirSync } from "node:fs";
import { freePort } from "./browser/free-port.mjs";
import { findBrowser, noBrowser } from "./browser/find-browser.mjs";
import { countGate, countPlaywright, countVitest } from "./runner/counts.mjs";
import { reportFile, runStep } from "./runner/step.mjs";

process.chdir(new URL("..", import.meta.url).pathname);
const started = performance.now();
const total = { passed: 0, failed: 0 };
/** Names of steps that failed. */
const broken = new Set();

const gate = (name, ...command) => ({ name, command, count: (_, exitCode) => countGate(exitCode) });
const vitest = (name, folders, env = {}) => ({
  name: `${name} tests`,
  env,
  command: [
    "vitest",
    "run",
    ...folders,
    "--allowOnly=false",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${reportFile(name)}`,
  ],
  report: reportFile(name),
  count: countVitest,
});

// Every folder of tests is found, not listed, so that a new one cannot be forgotten.
const needBuild = new Set(["build", "e2e"]);
const folders = readdirSync("tests", { withFileTypes: true }).filter((entry) => entry.isDirectory());
const unitFolders = folders.filter(({ name }) => !needBuild.has(name)).map(({ name }) => `tests/${name}/`);

const gates = [
  gate("format", "prettier", "--check", "."),
  gate("lint", "oxlint", "--deny-warnings"),
  gate("types", "tsc", "-p", ".", "--noEmit"),
  gate("dead code", "knip"),
  gate("data", "node", "src/build/run.mjs", "data-check.ts"),
];
console.log(`== ${gates.map(({ name }) => name).join(", ")}; beside them the unit and component tests`);
await Promise.all([runAll(gates, "whole"), runAll([vitest("unit", unitFolders)], "whole")]);

// As a reader builds it, at no known address; then once more as it is published: with its address, and under a path of a host. The
// second time English only is in its own words: German and Arabic are written in strange letters, to see what has no room for them.
const plain = {
  build: "build",
  browser: "browser",
  out: "dist",
  env: { ATLAS_ORIGIN: "", ATLAS_BASE: "/" },
  buildTests: ["tests/build/"],
  browserTests: [],
};
const published = {
  build: "build under a path",
  browser: "browser under a path",
  out: ".cache/site-under-a-path",
  env: {
    ATLAS_ORIGIN: "https://atlas.example",
    ATLAS_BASE: "/atlas/",
    ATLAS_LANGUAGES: "en,ar,de",
    ATLAS_PSEUDO: "1",
  },
  buildTests: ["links", "head", "structured-data", "site-files"].map((name) => `tests/build/${name}.test.ts`),
  browserTests: ["any-base.e2e.ts", "pseudo.e2e.ts"],
};
// A build keeps one core busy, and browser tests wait a lot: the second build comes beside them.
await buildAndTest(plain, "stream");
await Promise.all([runBrowserTests(plain), buildAndTest(published, "whole")]);
await runBrowserTests(published);

console.log(`\nTotal time ${((performance.now() - started) / 1000).toFixed(0)} s`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

async function runAll(steps, output) {
  for (const step of steps) {
    const counts = await runStep(step, output);
    total.passed += counts.passed;
    total.failed += counts.failed;
    if (counts.failed > 0) broken.add(step.name);
  }
}

/** Builds the site into a folder and tests its files. */
async function buildAndTest({ build, out, env, buildTests }, output) {
  const step = { ...gate(build, "node", "src/build/run.mjs", "build.ts", "--out", out), env };
  await runAll([step], output);
  if (broken.has(build)) return fail(`${build} tests`, "not run, because the build failed");
  return runAll([vitest(build, buildTests, { ...env, ATLAS_SITE: out })], output);
}

/** Drives the built site in a browser. */
async function runBrowserTests({ build, browser: name, out, env, browserTests }) {
  const browser = findBrowser();
  if (broken.has(build)) return fail(`${name} tests`, "not run, because the build failed");
  if (!browser) return fail(`${name} tests`, noBrowser);
  const report = reportFile(name);
  return runAll(
    [
      {
        name: `${name} tests`,
        command: [
          "playwright",
          "test",
          "-c",
          "tests/e2e/playwright.config.ts",
          "--reporter=list,json",
          ...browserTests,
        ],
        env: {
          ...env,
          ATLAS_SITE: out,
          CHROMIUM_PATH: browser,
          PLAYWRIGHT_JSON_OUTPUT_FILE: report,
          E2E_PORT: String(await freePort()),
        },
        report,
        count: countPlaywright,
      },
    ],
    "stream",
  );
}

function fail(name, reason) {
  total.failed += 1;
  console.log(`\n== ${name}: 1 failed (${reason})`);
}
