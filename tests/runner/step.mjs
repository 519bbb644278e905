import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";

/** No step may hang the whole run. */
const longestStep = 8 * 60_000;

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} command
 * @property {Record<string, string>} [env]
 * @property {string} [report] file the runner writes its JSON report into
 * @property {(report: unknown, exitCode: number) => import("./counts.mjs").Counts} count
 */

/**
 * Runs a step and prints a heading with its time. A step that runs beside another keeps its output until it ends, so that
 * the two stay readable; a step that runs alone streams.
 * @param {Step} step
 * @param {"stream" | "whole"} output
 * @returns {Promise<import("./counts.mjs").Counts>}
 */
export async function runStep(step, output) {
  if (step.report) {
    rmSync(step.report, { force: true });
    mkdirSync(dirname(step.report), { recursive: true });
  }
  const started = performance.now();
  if (output === "stream") console.log(`\n== ${step.name}`);
  const { exitCode, text } = await execute(step, output);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const counts = step.count(readReport(step.report), exitCode);
  const verdict = `${counts.passed} passed, ${counts.failed} failed${counts.note ? ` (${counts.note})` : ""}`;
  if (output === "stream") console.log(`== ${step.name}: ${verdict}, ${seconds} s`);
  else console.log(`\n== ${step.name}: ${verdict}, ${seconds} s\n${text.trimEnd()}`);
  return counts;
}

/**
 * @param {Step} step
 * @param {"stream" | "whole"} output
 * @returns {Promise<{ exitCode: number, text: string }>}
 */
function execute(step, output) {
  const [program = "", ...args] = step.command;
  const path = [resolve("node_modules/.bin"), dirname(process.execPath), process.env["PATH"] ?? ""].join(delimiter);
  const stdio = output === "stream" ? "inherit" : "pipe";
  const child = spawn(program, args, {
    stdio: ["ignore", stdio, stdio],
    env: { ...process.env, ...step.env, PATH: path },
    timeout: longestStep,
  });
  let text = "";
  child.stdout?.setEncoding("utf8").on("data", (part) => (text += part));
  child.stderr?.setEncoding("utf8").on("data", (part) => (text += part));
  return new Promise((done) => {
    child.on("error", (error) => done({ exitCode: 1, text: `${text}\n${error.message}` }));
    child.on("close", (code, signal) =>
      done({ exitCode: code ?? 1, text: signal ? `${text}\nended by ${signal}` : text }),
    );
  });
}

/**
 * @param {string | undefined} file
 * @returns {unknown}
 */
function readReport(file) {
  try {
    return file ? JSON.parse(readFileSync(file, "utf8")) : null;
  } catch {
    return null;
  }
}

/** @param {string} name */
export function reportFile(name) {
  return join(".cache", "test-reports", `${name}.json`);
}
