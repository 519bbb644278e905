#!/usr/bin/env node
// Prints the path of a Chromium, installing one if the machine has none; installers speak on standard error.
//
//     CHROMIUM_PATH=$(node tests/browser/find-browser.mjs) npx playwright test -c tests/e2e/playwright.config.ts
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { chromium } from "@playwright/test";
import { chooseBrowser } from "./choose-browser.mjs";

/** What to print when there is no browser to be had. */
export const noBrowser = "No Chromium: set CHROMIUM_PATH, or run: npx playwright install chromium";

/** @returns {string | null} the path of a Chromium on this machine, installed now if need be */
export function findBrowser() {
  return chooseBrowser({
    chromiumPath: process.env["CHROMIUM_PATH"],
    ownBrowser: () => chromium.executablePath(),
    platform: process.platform,
    uid: process.getuid?.(),
    exists: existsSync,
    osRelease: () => (existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : ""),
    // Older releases of Debian have no package of the shell.
    aptInstall: () =>
      run("apt-get", ["update"]) && (installPackage("chromium-headless-shell") || installPackage("chromium")),
    playwrightInstall: () => run("npx", ["--no-install", "playwright", "install", "chromium"]),
  });
}

/** @param {string} name */
function installPackage(name) {
  return run("apt-get", ["install", "-y", "--no-install-recommends", name]);
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  console.error(`> ${command} ${args.join(" ")}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, args, { stdio: ["ignore", 2, 2], env }).status === 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const path = findBrowser();
  if (path) console.log(path);
  else {
    console.error(noBrowser);
    process.exit(1);
  }
}
